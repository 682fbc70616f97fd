import type { Token } from '../grammar/analysis.ts';
import { isPossessiveMark } from '../grammar/possessive.ts';
import { countryOf, nationalityCode } from '../words/countries.ts';
import { isPossessivePronoun } from './pronouns.ts';
import type { Referring } from './referring.ts';
import type { Walk } from './walk.ts';

/** How a description is bound to somebody whom its own words name: "US officials", "Norwegian officials", "the Norwegians", "the bank's", "its", "of the bank", "in Norway"; behind: to whom that one belongs ("his ministry"). */
export const BONDS = ['modifier', 'national', 'self', 'owner', 'pronoun', 'of', 'from', 'in', 'behind'] as const;
export type Bond = (typeof BONDS)[number];

/** Somebody whom the words of a description name. */
export interface Told {
  readonly key: string;
  readonly bond: Bond;
}

const PREPOSITIONS: ReadonlyMap<string, Bond> = new Map([
  ['of', 'of'],
  ['from', 'from'],
  ['for', 'from'],
  ['to', 'from'],
  ['at', 'in'],
  ['in', 'in'],
]);
/** Words behind a description in which the names stand that it is of. */
const MAX_RIGHT = 10;
/** Keys kept of one description, and words before it in which a list is looked for. */
const MOST = 6;
const MAX_LIST = 12;
const JOINING = new Set(['and', ',']);

/** Whom the words of a description name, from left to right. */
export function toldBy(walk: Walk, { head, first, last }: Referring): readonly Told[] {
  const { tokens } = walk.scene;
  const told: Told[] = [];
  for (let at = listStart(walk, first); at <= head.index; at += 1) {
    const national = nationAt(walk, at);
    if (national) add(told, { key: national.key, bond: at === head.index ? 'self' : 'national' });
    if (at === head.index) break;
    const group = walk.groupAt.get(at);
    for (const key of group ?? []) add(told, { key, bond: 'pronoun' });
    const key = walk.entityAt[at];
    if (key === undefined || walk.entityAt[at + 1] === key) continue;
    if (isPossessivePronoun(tokens[at]!.lower)) add(told, { key, bond: 'pronoun' });
    else add(told, { key, bond: isPossessiveMark(tokens[at + 1]) ? 'owner' : 'modifier' });
  }
  const bond = PREPOSITIONS.get(tokens[last]?.lower ?? '');
  if (bond === undefined || tokens[last]!.sentence !== head.sentence) return told;
  for (let at = last + 1; at < Math.min(tokens.length, last + MAX_RIGHT); at += 1) {
    const { upos, lower, sentence } = tokens[at]!;
    if (sentence !== head.sentence || upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ') break;
    const key = walk.nameAt(at);
    const group = walk.groupAt.get(at);
    for (const one of group ?? []) add(told, { key: one, bond });
    if (key !== undefined) add(told, { key, bond });
    else if (upos === 'ADP' && lower !== 'of') break;
  }
  return told;
}

/** "The Russian and Belarusian leaders": where the list of adjectives begins that a description ends. */
function listStart(walk: Walk, first: number): number {
  const { tokens } = walk.scene;
  let at = first;
  while (first - at < MAX_LIST && at > 1 && JOINING.has(tokens[at - 1]!.lower)) {
    const before = tokens[at - 1]!.lower === 'and' && tokens[at - 2]!.lower === ',' ? at - 3 : at - 2;
    if (before < 0 || tokens[before]!.sentence !== tokens[first]!.sentence) break;
    const nation =
      nationAt(walk, before)?.first ??
      (walk.nameAt(before) !== undefined && tokens[before]!.label !== 'nsubj' ? before : undefined);
    if (nation === undefined) break;
    at = nation;
  }
  return at;
}

/** The government of the nationality that a token is, or ends ("South Korean"). */
export function nationAt(walk: Walk, at: number): { readonly key: string; readonly first: number } | undefined {
  const { tokens } = walk.scene;
  const { text } = tokens[at]!;
  if (text === text.toLowerCase()) return undefined;
  const before = tokens[at - 1];
  const pair = before && before.text !== before.lower ? nationalityCode(`${before.text} ${text}`) : undefined;
  const code = pair ?? nationalityCode(text);
  const key = code === undefined || !countryOf(code) ? undefined : walk.governments.ofCode(code);
  return key === undefined ? undefined : { key, first: pair ? at - 1 : at };
}

function add(told: Told[], one: Told): void {
  if (told.length < MOST && !told.some(({ key }) => key === one.key)) told.push(one);
}

/** Words of a description that tell neither whom nor how many. */
export function isIdle({ lower, upos }: Token): boolean {
  return upos === 'DET' || upos === 'PUNCT' || upos === 'NUM' || lower === "'s" || lower === '’s';
}
