import type { EventType } from '../../../model/reading.ts';
import { subjects } from '../../grammar/arguments.ts';
import { governor } from '../../grammar/arguments-tree.ts';
import { verbGroup } from '../../grammar/arguments-verb.ts';
import { type Features, templates } from '../../learned/features.ts';
import { once } from '../../once.ts';
import { type DatedSpan, datesBySentence, datesNear } from '../../scene/dates-by-sentence.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Shade } from '../shade-state.ts';
import { whenOf } from './when-of.ts';
import { kindAt } from './word-kinds.ts';

const T = templates('realis', [
  'bias',
  'rule',
  'rules',
  'type',
  'lemma',
  'tag',
  'aux',
  'modal',
  'up',
  'upTag',
  'chain',
  'before',
  'near',
  'subject',
  'lemmaTag',
  'negation',
  'next',
  'nearAfter',
  'when',
  'lemmaWhen',
  'tagWhen',
]);

/** Words that say that something is not so, or not done. */
const NEGATORS: ReadonlySet<string> = new Set([
  'no',
  'not',
  "n't",
  'n’t',
  'never',
  'nor',
  'neither',
  'without',
  'nobody',
  'none',
  'nothing',
  'hardly',
  'unable',
  'absent',
  'instead',
  'yet',
]);

const MAX_UP = 3;
const MAX_BEFORE = 6;
const MAX_AFTER = 6;

/** What tells whether it happened, is planned or only thought of: the words that govern the trigger, their tense, and what the rules of shade made of them. */
export function shadeFeatures(scene: Scene, at: number, type: EventType, shade: Shade, f: Features): void {
  const { tokens, tree } = scene;
  const token = tokens[at]!;
  f.add(T.bias, 0);
  f.word(T.type, type);
  f.word(T.rule, `${shade.stance} ${shade.realis}`);
  f.word(T.rule, `${shade.realis} ${token.lemma}`);
  for (const rule of shade.rules) f.word(T.rules, rule);
  f.word(T.lemma, token.lemma);
  f.word(T.tag, token.xpos);
  f.word(T.lemmaTag, `${token.lemma} ${token.xpos}`);
  let chain = token.xpos;
  let one: number | undefined = at;
  for (let steps = 0; one !== undefined && steps <= MAX_UP; steps += 1) {
    const word: typeof token = tokens[one]!;
    const { auxiliaries, modal, negation, infinitive } = verbGroup(tree, one);
    const group = `${steps} ${auxiliaries.map(({ lower }) => lower).join(' ')} ${word.xpos} ${infinitive}`;
    if (word.upos === 'VERB' || word.upos === 'AUX') {
      f.word(T.aux, group);
      f.word(T.modal, `${steps} ${modal ?? ''} ${negation === undefined ? '' : 'not'}`);
    }
    for (const child of tree.children(one))
      if (NEGATORS.has(tokens[child]!.lower)) {
        f.word(T.negation, `${steps} ${tokens[child]!.lower}`);
        f.word(T.negation, steps === 0 ? 'own' : `above ${word.lemma}`);
      }
    if (steps > 0) {
      f.word(T.up, `${steps} ${word.lemma}`);
      f.word(T.up, word.lemma);
      f.word(T.upTag, `${steps} ${word.lemma} ${word.xpos}`);
      chain = `${chain} ${word.xpos}`;
      f.word(T.chain, chain);
    }
    chain = `${chain} ${word.label}`;
    f.word(T.chain, chain);
    one = governor(tree, one)?.index;
  }
  for (let step = 1; step <= MAX_BEFORE; step += 1) {
    const before = tokens[at - step];
    if (!before || before.sentence !== token.sentence) break;
    if (scene.inName(before.index)) continue;
    if (step <= 2) f.word(T.before, `${step} ${before.lower}`);
    f.word(T.near, before.lower);
  }
  for (let step = 1; step <= MAX_AFTER; step += 1) {
    const after = tokens[at + step];
    if (!after || after.sentence !== token.sentence) break;
    if (scene.inName(after.index)) continue;
    if (step <= 2) f.word(T.next, `${step} ${after.lower}`);
    f.word(T.nearAfter, after.lower);
  }
  const when = whenOf(scene, nearestDate(scene, at));
  f.word(T.when, when);
  f.word(T.lemmaWhen, `${when} ${token.lemma}`);
  f.word(T.tagWhen, `${when} ${token.xpos}`);
  const subject = token.upos === 'VERB' ? subjects(tree, at)[0] : undefined;
  f.word(T.subject, subject === undefined ? 'none' : kindAt(scene, subject));
}

/** The dates of each sentence; made once a scene. */
const datesOf = once(datesBySentence);

/** The date of its sentence that stands nearest to a word. */
function nearestDate(scene: Scene, at: number): DatedSpan | undefined {
  const all = datesNear(datesOf(scene).get(scene.tokens[at]!.sentence) ?? [], at);
  const gap = ({ first, last }: DatedSpan): number => (first > at ? first - at : at - last);
  return all.reduce<DatedSpan | undefined>((best, one) => (best && gap(best) <= gap(one) ? best : one), undefined);
}
