import type { Token } from '../grammar/analysis.ts';
import { dependents, governor } from '../grammar/arguments-tree.ts';
import type { DatedSpan } from '../scene/dates-by-sentence.ts';
import type { Scene } from '../scene/scene.ts';
import { EVENT_NOUNS } from './rules/contact-nouns.ts';

/** Dates near an event that are those of something else. */

/** Words that put what they govern at the same time: "at the May summit", "during Friday's vote". */
const MEANWHILE = new Set(['at', 'in', 'on', 'during', 'within', 'amid']);
/** "On the sidelines of last week's summit". */
const BESIDE = new Set(['sideline', 'margin', 'fringe', 'occasion']);

/** Does the date tell when what this word names is: "discussed the May elections", "welcomed the visit in May", "a summit planned for July"? */
export function isOther(scene: Scene, word: Token, dated: DatedSpan): boolean {
  const isPlan = word.xpos === 'VBN' && word.label === 'acl' && word.index < dated.first;
  const noun = isPlan ? governor(scene.tree, word.index) : word;
  if (noun?.upos !== 'NOUN' || !(noun.index > dated.last || EVENT_NOUNS.has(noun.lemma))) return false;
  const [preposition] = dependents(scene.tree, noun.index, 'case').map((index) => scene.tokens[index]!.lower);
  if (preposition === 'of') return !BESIDE.has(governor(scene.tree, noun.index)?.lemma ?? '');
  return preposition === undefined || !MEANWHILE.has(preposition);
}

/** "A week after his meeting": the words count from the meeting and are the date of something else. */
export function isCountedFrom({ draft, tokens }: Scene, { date, last }: DatedSpan, trigger: number): boolean {
  if (date.edtf !== null || !draft.counting.has(date.id) || trigger <= last) return false;
  return !tokens.slice(last + 1, trigger).some(({ upos, lower }) => upos === 'VERB' || lower === ',');
}

const BEFORE = new Set(['before', 'ahead', 'until', 'till']);
const PHRASE = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'PRON', 'NUM']);
const MAX_PHRASE = 8;

/** "Before the election in May", "ahead of Friday's vote": the day of what was still to come. */
export function isBeforeThat(tokens: readonly Token[], { first, last }: DatedSpan): boolean {
  let named = tokens[last + 1]?.upos === 'NOUN' || tokens[last + 1]?.upos === 'PART';
  for (let at = first - 1; at >= 0 && first - at <= MAX_PHRASE; at -= 1) {
    const { lower, upos } = tokens[at]!;
    if (BEFORE.has(lower)) return named;
    if (!PHRASE.has(upos)) return false;
    named ||= upos === 'NOUN';
  }
  return false;
}
