import { after, agents, objects, patients, subjects } from '../grammar/arguments.ts';
import { dependents } from '../grammar/arguments-tree.ts';
import { isPassive, verbGroup } from '../grammar/arguments-verb.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { isOffice } from '../words/people.ts';
import { mayBePerson, partyOf } from './parties.ts';
import { type OfficeRow, POSTS } from './rules/office-verbs.ts';
import { shadeOf } from './shade.ts';
import type { Sighting } from './sighting.ts';
import { partyLeftOf, partyRightOf } from './windows.ts';

/** Reads a verb that begins or ends somebody's time in office. */
export function readOffice(scene: Scene, verb: number, row: OfficeRow): readonly Sighting[] {
  const { tree, tokens } = scene;
  if (row.particle !== undefined && ![1, 2].some((step) => tokens[verb + step]?.lower === row.particle)) return [];
  const things = row.nounAfter
    ? after(tree, verb, ...row.nounAfter)
    : [...objects(tree, verb), ...passiveSubjects(scene, verb)];
  if (row.objectNouns && !things.some((index) => row.objectNouns!.has(tokens[index]!.lemma))) return [];
  if (row.alone && objects(tree, verb).some((index) => !scene.datedAt(index))) return [];
  const titled = row.title || row.complement ? namedBeforeTitle(scene, verb) : undefined;
  if (tokens[verb]!.label === 'amod' && !titled) return [];
  if (row.title && !titled && !titleFollows(scene, verb)) return [];
  if (isPrize(scene, verb) || isHeading(scene, verb)) return [];
  if (row.complement && !isMade(scene, verb, titled !== undefined)) return [];
  if (row.passive && !isPassive(tree, verb)) return [];
  const named =
    !row.overPerson || partyOf(scene, patients(tree, verb), 'object').actors.some((actor) => actor.kind === 'person');
  const done = !row.overPerson || (tokens[verb]!.xpos !== 'VBG' && !verbGroup(tree, verb).infinitive);
  if (!named || !done) return [];
  const heads = holdersOf(scene, verb, row);
  const arcs = partyOf(scene, heads, row.whose === 'agent' || isPassive(tree, verb) ? 'subject' : 'object');
  const found = titled && row.whose === 'patient' ? [titled] : arcs.actors.filter((actor) => actor.kind === 'person');
  const window =
    found.length > 0 ||
    tokens[verb]!.label === 'acl' ||
    arcs.unnamed ||
    row.overPerson ||
    heads.some((head) => head > verb && !mayBePerson(scene, head))
      ? []
      : (row.whose === 'agent' || isPassive(tree, verb) ? partyLeftOf(scene, verb) : partyRightOf(scene, verb)).actors;
  const people = found.length > 0 ? found : window.filter((actor) => actor.kind === 'person');
  if (people.length === 0) return [];
  const shade = shadeOf(scene, verb, undefined, arcs.negated);
  return [
    {
      type: row.gives,
      rule: found.length > 0 ? row.name : `${row.name}-window`,
      trigger: verb,
      anchor: verb,
      parts: people.map((actor) => ({ actor, role: row.gives === 'APPOINTMENT' ? 'appointee' : 'participant' })),
      group: undefined,
      unnamed: false,
      shade: row.planned && shade.realis === 'actual' ? { ...shade, realis: 'planned' } : shade,
      pointsBack: false,
      weak: false,
      level: 'person',
      place: undefined,
    },
  ];
}

/** "nominated for an Emmy", "sworn in to testify": no office. */
function isPrize({ tokens }: Scene, verb: number): boolean {
  const at = tokens[verb + 1]?.lower === 'in' ? verb + 2 : verb + 1;
  if (tokens[verb]!.lemma === 'swear') return tokens[at]?.lower === 'to';
  return (
    tokens[verb]!.lemma === 'nominate' &&
    tokens[at]?.lower === 'for' &&
    ![1, 2, 3, 4].some((step) => {
      const token = tokens[at + step];
      return token !== undefined && (isOffice(token.lemma, token.lower) || POSTS.has(token.lemma));
    })
  );
}

/** "BERG STEPS ASIDE.": a heading between paragraphs is no sentence of its own. */
function isHeading({ tokens, tree }: Scene, verb: number): boolean {
  const { first, last } = tree.sentences[tokens[verb]!.sentence]!;
  if (last - first > 5) return false;
  for (let at = first; at < last; at += 1) if (tokens[at]!.text !== tokens[at]!.text.toUpperCase()) return false;
  return true;
}

/** Whose time in office it is: of two objects ("was handed the post") the subject of the passive. */
function holdersOf({ tree }: Scene, verb: number, row: OfficeRow): readonly number[] {
  if (row.passive) return subjects(tree, verb);
  if (row.whose === 'patient') return patients(tree, verb);
  return isPassive(tree, verb) ? agents(tree, verb) : subjects(tree, verb);
}

function passiveSubjects(scene: Scene, verb: number): readonly number[] {
  return isPassive(scene.tree, verb) ? subjects(scene.tree, verb) : [];
}

/** "was made a minister", "made Ann Ray a minister"; nobody is one yet in "the goal was to make Ann Ray a minister". */
const isMade = (scene: Scene, verb: number, titled: boolean): boolean =>
  /^VB[DN]$/.test(scene.tokens[verb]!.xpos) && (titled || isTitled(scene, verb));

/** "named Ann Ray chief executive": the person right before an office, whatever the arcs say. */
function namedBeforeTitle(scene: Scene, verb: number): Actor | undefined {
  const [named] = partyRightOf(scene, verb).actors;
  if (named?.kind !== 'person') return undefined;
  for (let at = named.last + 1; at <= named.last + 5; at += 1) {
    const token = scene.tokens[at];
    if (token?.sentence !== scene.tokens[verb]!.sentence || !/^(?:NOUN|ADJ|PROPN|DET)$/.test(token.upos))
      return undefined;
    if (isOffice(token.lemma, token.lower)) return named;
  }
  return undefined;
}

/** Does an office stand among the verb's complements ("became president", "named her as its new director")? */
function titleFollows(scene: Scene, verb: number): boolean {
  const { tokens } = scene;
  if (isTitled(scene, verb)) return true;
  for (
    let at = verb + 1;
    at < tokens.length && at - verb <= 12 && tokens[at]!.sentence === tokens[verb]!.sentence;
    at += 1
  ) {
    const token = tokens[at]!;
    if (token.upos === 'VERB' || token.upos === 'AUX' || token.lower === ';') return false;
    if (token.lower === 'as' || token.lower === 'to')
      return (
        LEADING.has(tokens[at + 1]?.lower ?? '') ||
        [1, 2, 3, 4, 5, 6].some(
          (step) =>
            tokens[at + step] &&
            (isOffice(tokens[at + step]!.lemma, tokens[at + step]!.lower) || POSTS.has(tokens[at + step]!.lemma)),
        )
      );
  }
  return false;
}

/** "tapped Ann Ray to lead the bank". */
const LEADING = new Set(['lead', 'head', 'run', 'chair', 'succeed', 'replace', 'oversee', 'command', 'govern']);

/** Is an office the verb's own complement: "elected her speaker", "serves as speaker", and no part of a name: "dropped speaker Ann Ray"? */
function isTitled(scene: Scene, verb: number): boolean {
  const { tree, tokens } = scene;
  return dependents(tree, verb, 'xcomp', 'obj', 'obl').some((index) => {
    const { label, lemma, lower } = tokens[index]!;
    if (!isOffice(lemma, lower) || scene.startingAt(index + 1) !== undefined) return false;
    return label !== 'obl' || dependents(tree, index, 'case').some((at) => ['as', 'to'].includes(tokens[at]!.lower));
  });
}
