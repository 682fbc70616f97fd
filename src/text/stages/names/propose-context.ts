import { agencyNouns, agencyOffices, callingNouns } from '../../lists/agency-words.ts';
import type { Proposal } from './proposal.ts';
import { canStandInName } from './runs.ts';
import { hasBit, isCommon, isFirstName, PERSON_NAME, type Word } from './words.ts';

/** Agencies told by the nouns around a name that says nothing by itself. */
export function proposeByContext(words: readonly Word[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const word of words) {
    if (!word.capital || word.headline) continue;
    const last = endOfRun(words, word.index);
    const told = afterNoun(words, word, last);
    if (told !== undefined) proposals.push(told);
    const held = besideOffice(words, word, last);
    if (held !== undefined) proposals.push(held);
    const trading = atBusiness(words, word);
    if (trading !== undefined) proposals.push(trading);
  }
  return proposals;
}

/** "the French startup Vodaline Express", "the newspaper La Hoja". */
function afterNoun(words: readonly Word[], word: Word, last: number): Proposal | undefined {
  const beside = words[word.index - 1];
  if (beside === undefined || beside.token.sentence !== word.token.sentence) return undefined;
  // "the airline, Air Tarvania, said"
  const isApposed = beside.text === ',' && words[last]?.text === ',';
  const before = isApposed ? words[word.index - 2] : beside;
  if (before === undefined || before.capital || before.token.sentence !== word.token.sentence) return undefined;
  const sector = agencyNouns.get(before.lower);
  if (sector === undefined || last === word.index) return undefined;
  // "the publisher Karin Moe"
  if (callingNouns.has(before.lower) && last - word.index > 1 && hasBit(word, PERSON_NAME)) return undefined;
  return {
    first: word.index,
    last,
    kind: 'agency',
    weight: 0.4 + (last - word.index > 1 && isFirstName(word) ? 0.75 : 1.2) * (last - word.index),
    rule: 'agency-after-noun',
    sector: sector === 'other' ? undefined : sector,
  };
}

/** "Nordbanken chairman …", "Metrolink Nord’s spokeswoman", "a spokeswoman for Metrolink Nord", "editor of Al Fanar": the offices that agencies have and places have not. */
function besideOffice(words: readonly Word[], word: Word, last: number): Proposal | undefined {
  const before = words[word.index - 1];
  if (before?.capital && canStandInName(before) && before.token.sentence === word.token.sentence) return undefined;
  if (last === word.index || (word.opens && isCommon(word))) return undefined;
  const base = { first: word.index, last, kind: 'agency', rule: 'agency-beside-office' } as const;
  let after = last;
  if (/^['’]s?$/.test(words[after]?.text ?? '')) after++;
  const office = words[after];
  if (
    office !== undefined &&
    office.token.sentence === word.token.sentence &&
    agencyOffices.has(office.lower) &&
    after === last
  )
    return { ...base, weight: 0.7 * (last - word.index) };
  const beyond = words[word.index - 2];
  const isOf = before !== undefined && /^(?:of|for|at|with)$/.test(before.lower);
  if (isOf && beyond !== undefined && agencyOffices.has(beyond.lower))
    return { ...base, weight: (before.lower === 'of' ? 0.55 : 0.75) * (last - word.index) };
  return undefined;
}

/** "Vodaline signed a contract": one word that nobody knows, doing what companies do. */
function atBusiness(words: readonly Word[], word: Word): Proposal | undefined {
  const { sentence } = word.token;
  const [before, after, next] = [words[word.index - 1], words[word.index + 1], words[word.index + 2]];
  const alone = !(before?.capital && before.token.sentence === sentence) && word.bits === 0 && !word.shouted;
  if (!alone || after?.token.sentence !== sentence) return undefined;
  const deals = DEALS.test(after.lower) || (after.lower === 'signed' && /^(?:an?|the)$/.test(next?.lower ?? ''));
  return deals
    ? { first: word.index, last: word.index + 1, kind: 'agency', weight: 0.7, rule: 'agency-at-business' }
    : undefined;
}

const DEALS = /^(?:acquired|launched|manufactures|sells|sold|operates|employs|posted|reported|owns|produces|shares)$/;

function endOfRun(words: readonly Word[], first: number): number {
  let last = first;
  while (
    last < words.length &&
    last - first < 5 &&
    canStandInName(words[last]!) &&
    words[last]!.token.sentence === words[first]!.token.sentence
  ) {
    // "Nordbanken CEO Hassan": the office is no part of the name.
    if (last > first && agencyOffices.has(words[last]!.lower)) break;
    last++;
  }
  return last;
}
