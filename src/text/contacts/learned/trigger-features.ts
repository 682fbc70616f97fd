import { objects, prepositional, subjects } from '../../grammar/arguments.ts';
import { dependents, governor } from '../../grammar/arguments-tree.ts';
import { type Features, templates } from '../../learned/features.ts';
import { once } from '../../once.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Told } from '../merge.ts';
import { kindAt } from './word-kinds.ts';

const T = templates('trigger', [
  'bias',
  'lemma',
  'form',
  'tag',
  'label',
  'lemmaLabel',
  'head',
  'headLabel',
  'headUpos',
  'lemmaHead',
  'child',
  'childLemma',
  'lemmaChild',
  'preposition',
  'prepositionKind',
  'lemmaPreposition',
  'lemmaPrepositionKind',
  'subject',
  'lemmaSubject',
  'object',
  'lemmaObject',
  'both',
  'lemmaBoth',
  'before1',
  'before2',
  'after1',
  'after2',
  'bigram',
  'bigramBefore',
  'left',
  'right',
  'lemmaSides',
  'named',
  'lemmaNamed',
  'quoted',
  'place',
  'rule',
  'ruleType',
  'ruleParts',
  'ruleNear',
  'lemmaRule',
  'headSubject',
]);

/** How many different persons and agencies each sentence names; made once a scene. */
const namedBySentence = once((scene: Scene): readonly { readonly people: number; readonly agencies: number }[] =>
  scene.tree.sentences.map(({ first, last }) => {
    const people = new Set<string>();
    const agencies = new Set<string>();
    for (let at = first; at < Math.min(last, first + MAX_SENTENCE); at += 1) {
      for (const { entity, kind } of scene.actorsAt(at)) (kind === 'person' ? people : agencies).add(entity);
    }
    return { people: Math.min(people.size, 3), agencies: Math.min(agencies.size, 3) };
  }),
);
const MAX_SENTENCE = 200;
const MAX_SIDE = 12;

/** Is a word one that may tell of contact: any verb or noun that is no name? */
export function isTrigger(scene: Scene, at: number): boolean {
  const { upos } = scene.tokens[at]!;
  return (
    (upos === 'VERB' || upos === 'NOUN' || (upos === 'PROPN' && /^[A-Z]?[a-z]+$/.test(scene.tokens[at]!.text))) &&
    !scene.inName(at) &&
    !scene.datedAt(at)
  );
}

/** What is known of a word that may tell of contact; the same features serve for whether it does and for its type. */
export function triggerFeatures(
  scene: Scene,
  at: number,
  rules: (token: number) => readonly Told[],
  f: Features,
): void {
  const { tokens, tree } = scene;
  const token = tokens[at]!;
  const withLemma = (kind: number, text: string): void => f.word(kind, `${token.lemma} ${text}`);
  f.add(T.bias, 0);
  f.word(T.lemma, token.lemma);
  withLemma(T.form, token.lower);
  f.word(T.tag, token.xpos);
  f.word(T.label, token.label);
  withLemma(T.lemmaLabel, token.label);
  const head = governor(tree, at);
  f.word(T.head, head?.lemma ?? '');
  f.word(T.headLabel, `${head?.lemma ?? ''} ${token.label}`);
  f.word(T.headUpos, `${head?.upos ?? ''} ${token.label}`);
  withLemma(T.lemmaHead, `${head?.lemma ?? ''} ${token.label}`);
  for (const child of tree.children(at)) {
    const { label, lemma: own, lower, upos } = tokens[child]!;
    if (label === 'punct') continue;
    f.word(T.child, label);
    const shown =
      upos === 'PROPN' || scene.inName(child)
        ? kindAt(scene, child)
        : label === 'aux' || label === 'det' || label === 'nmod:poss'
          ? lower
          : own;
    f.word(T.childLemma, `${label} ${shown}`);
    withLemma(T.lemmaChild, `${label} ${shown}`);
  }
  for (const { preposition, head: behind } of prepositional(tree, at)) {
    const kind = kindAt(scene, behind);
    f.word(T.preposition, preposition);
    f.word(T.prepositionKind, `${preposition} ${kind}`);
    withLemma(T.lemmaPreposition, preposition);
    withLemma(T.lemmaPrepositionKind, `${preposition} ${kind}`);
  }
  const verb = token.upos === 'VERB' ? at : head?.upos === 'VERB' ? head.index : undefined;
  const subject = kindOfFirst(scene, token.upos === 'VERB' ? subjects(tree, at) : dependents(tree, at, 'nmod:poss'));
  const object = kindOfFirst(scene, token.upos === 'VERB' ? objects(tree, at) : []);
  f.word(T.subject, subject);
  withLemma(T.lemmaSubject, subject);
  f.word(T.object, object);
  withLemma(T.lemmaObject, object);
  f.word(T.both, `${subject} ${object}`);
  withLemma(T.lemmaBoth, `${subject} ${object}`);
  if (token.upos !== 'VERB' && verb !== undefined) {
    const above = kindOfFirst(scene, subjects(tree, verb));
    f.word(T.headSubject, `${above} ${token.label}`);
    withLemma(T.headSubject, above);
  }
  const before = wordAt(scene, at, -1);
  const after = wordAt(scene, at, 1);
  f.word(T.before1, before);
  f.word(T.before2, wordAt(scene, at, -2));
  f.word(T.after1, after);
  f.word(T.after2, wordAt(scene, at, 2));
  withLemma(T.bigram, after);
  withLemma(T.bigramBefore, before);
  const left = nearestKind(scene, at, -1);
  const right = nearestKind(scene, at, 1);
  f.word(T.left, left);
  f.word(T.right, right);
  withLemma(T.lemmaSides, `${left} ${right}`);
  const { people, agencies } = namedBySentence(scene)[token.sentence]!;
  f.word(T.named, `${people} ${agencies}`);
  withLemma(T.lemmaNamed, `${Math.min(2, people + agencies)}`);
  f.add(
    T.quoted,
    scene
      .quotesOf(token.sentence)
      .some((quote) => quote.kind !== 'indirect' && quote.start <= token.start && quote.end >= token.end)
      ? 1
      : 0,
  );
  f.add(T.place, Math.min(4, token.sentence));
  const fired = rules(at);
  f.word(T.rule, fired.length === 0 ? '' : fired[0]!.sighting.rule);
  withLemma(T.lemmaRule, fired.length === 0 ? '' : fired[0]!.sighting.rule);
  f.word(T.ruleType, fired.length === 0 ? '' : fired[0]!.type);
  f.add(T.ruleParts, fired.length === 0 ? -1 : Math.min(3, fired[0]!.participants.length));
  if (fired.length === 0 && head && rules(head.index).length > 0) f.word(T.ruleNear, `head ${token.label}`);
}

function kindOfFirst(scene: Scene, heads: readonly number[]): string {
  return heads.length === 0 ? 'none' : kindAt(scene, heads[0]!);
}

/** The word at a distance within the sentence; of a name its kind. */
function wordAt(scene: Scene, at: number, step: number): string {
  const token = scene.tokens[at + step];
  if (!token || token.sentence !== scene.tokens[at]!.sentence) return '';
  return scene.inName(token.index) || scene.datedAt(token.index) ? kindAt(scene, token.index) : token.lower;
}

/** The kind of the nearest mention on one side. */
function nearestKind(scene: Scene, at: number, step: -1 | 1): string {
  const { sentence } = scene.tokens[at]!;
  for (
    let next = at + step, gone = 0;
    gone < MAX_SIDE && scene.tokens[next]?.sentence === sentence;
    next += step, gone += 1
  ) {
    if (scene.actorsAt(next).length > 0) return kindAt(scene, next);
  }
  return 'none';
}
