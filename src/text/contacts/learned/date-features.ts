import type { EventType, Realis } from '../../../model/reading.ts';
import { prepositional } from '../../grammar/arguments.ts';
import { governor } from '../../grammar/arguments-tree.ts';
import { type Features, templates } from '../../learned/features.ts';
import type { DatedSpan } from '../../scene/dates-by-sentence.ts';
import type { Scene } from '../../scene/scene.ts';
import { headOf } from './parties-around.ts';
import { pathBetween } from './path-between.ts';
import { whenOf } from './when-of.ts';
import { kindAt } from './word-kinds.ts';

const T = templates('date', [
  'none',
  'noneType',
  'noneOf',
  'noneLemma',
  'rule',
  'path',
  'shortPath',
  'lemmaPath',
  'preposition',
  'prepositionPath',
  'head',
  'headTag',
  'between',
  'marks',
  'front',
  'grain',
  'when',
  'realis',
  'order',
  'before',
  'after',
]);

/** What the dates of an event are judged by. */
export interface DateScene {
  readonly scene: Scene;
  readonly trigger: number;
  readonly type: EventType;
  readonly realis: Realis;
  /** The dates of its sentence, in the order of the text. */
  readonly dates: readonly DatedSpan[];
  /** The one that the rules would give it. */
  readonly ruled: DatedSpan | undefined;
}

/** Words that part a clause from another, or one time from another. */
const PARTING: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'until',
  'following',
  'when',
  'while',
  'who',
  'which',
  'that',
  ';',
  'said',
  'and',
  'but',
]);

/** What is known of one date, or of none at all (`undefined`). */
export function dateFeatures(
  { scene, trigger, type, realis, dates, ruled }: DateScene,
  dated: DatedSpan | undefined,
  f: Features,
): void {
  const { tokens, tree } = scene;
  const token = tokens[trigger]!;
  if (!dated) {
    f.add(T.none, ruled === undefined ? 0 : 1);
    f.word(T.noneType, `${type} ${token.upos}`);
    f.word(T.noneLemma, token.lemma);
    f.word(T.noneOf, `${Math.min(dates.length, 3)} ${ruled !== undefined} ${realis}`);
    return;
  }
  const { first, last, date } = dated;
  const isVerb = token.upos === 'VERB';
  const isRuled = ruled?.date.id === date.id;
  f.word(T.rule, `${isRuled} ${ruled !== undefined}`);
  f.word(T.rule, `${isRuled} ${ruled !== undefined} ${isVerb} ${type}`);
  const head = headOf(scene, first, last);
  const { whole, short } = pathBetween(scene, trigger, head);
  f.word(T.path, whole);
  f.word(T.shortPath, `${isVerb} ${short}`);
  f.word(T.lemmaPath, `${token.lemma} ${short}`);
  const above = governor(tree, head);
  const preposition = above
    ? (prepositional(tree, above.index).find((one) => one.head === head)?.preposition ?? '')
    : '';
  f.word(T.preposition, `${preposition} ${isVerb}`);
  f.word(T.prepositionPath, `${preposition} ${short}`);
  const isOwn = above?.index === trigger;
  f.word(T.head, isOwn ? 'own' : (above?.lemma ?? ''));
  f.word(
    T.headTag,
    isOwn ? 'own' : `${above?.xpos ?? ''} ${tokens[head]!.label} ${above ? above.index > trigger : ''}`,
  );
  const after = first > trigger;
  const from = after ? trigger + 1 : last + 1;
  const to = after ? first : trigger;
  let verbs = 0;
  let parting = '';
  for (let at = from; at < to; at += 1) {
    const { upos, lower } = tokens[at]!;
    if (upos === 'VERB') verbs += 1;
    if (PARTING.has(lower)) parting = lower;
    if (PARTING.has(lower)) f.word(T.marks, `${after} ${lower}`);
  }
  f.word(T.between, `${after} ${isVerb} ${Math.min(3, verbs)} ${Math.min(4, Math.floor((to - from) / 4))}`);
  f.word(T.marks, `${after} ${parting} ${Math.min(2, verbs)}`);
  const sentence = tree.sentences[token.sentence]!;
  f.word(T.front, `${first - sentence.first <= 2} ${after} ${isVerb} ${Math.min(2, verbs)}`);
  f.word(T.grain, grainOf(dated));
  f.word(T.when, `${whenOf(scene, dated)} ${realis}`);
  f.word(T.realis, `${realis} ${token.xpos} ${after}`);
  const place = dates.indexOf(dated);
  const nearer = dates.filter((other) => other !== dated && gap(other, trigger) < gap(dated, trigger)).length;
  f.word(T.order, `${Math.min(2, nearer)} ${Math.min(2, place)} ${Math.min(3, dates.length)}`);
  f.word(T.before, `${after} ${wordAt(scene, first - 1)}`);
  f.word(T.after, `${after} ${wordAt(scene, last + 1)}`);
}

const gap = ({ first, last }: DatedSpan, trigger: number): number =>
  first > trigger ? first - trigger : trigger - last;

function wordAt(scene: Scene, at: number): string {
  const token = scene.tokens[at];
  return token === undefined || scene.inName(at) ? kindAt(scene, at) : token.lower;
}

/** How fine a date is: of a day, a month, a year, several, or open. */
function grainOf({ date: { edtf } }: DatedSpan): string {
  if (edtf === null) return 'open';
  return edtf.includes('/') ? 'several' : `${edtf.split('-').length}${edtf.includes('X') ? ' X' : ''}`;
}
