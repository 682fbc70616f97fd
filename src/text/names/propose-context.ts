import { agencyNouns, callingNouns } from '../words/agency-words.ts';
import { belongsToPerson } from './around.ts';
import type { Proposal } from './proposal.ts';
import { canStandInName, endOfRun, isAgencyOffice } from './runs.ts';
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
  if (isApposed && belongsToPerson(words, before)) return undefined;
  const sector = agencyNouns.get(before.lower);
  if (sector === undefined || last === word.index) return undefined;
  // "the publisher Karin Moe"
  if (callingNouns.has(before.lower) && last - word.index > 1 && (isApposed || isPersonLike(word))) return undefined;
  return {
    first: word.index,
    last,
    kind: 'agency',
    weight: 0.4 + (last - word.index > 1 && isPersonLike(word) ? 0.75 : 1.2) * (last - word.index),
    rule: 'agency-after-noun',
    sector: sector === 'other' ? undefined : sector,
  };
}

/** Whether a word begins people's names and no words of English. */
function isPersonLike(word: Word): boolean {
  return isFirstName(word) || (hasBit(word, PERSON_NAME) && !isCommon(word));
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
  if (office !== undefined && office.token.sentence === word.token.sentence && isAgencyOffice(office) && after === last)
    return { ...base, weight: 0.7 * (last - word.index) };
  const beyond = words[word.index - 2];
  const isOf = before !== undefined && /^(?:of|for|at|with)$/.test(before.lower);
  if (isOf && beyond !== undefined && isAgencyOffice(beyond))
    return { ...base, weight: (before.lower === 'of' ? 0.55 : 0.75) * (last - word.index) };
  return undefined;
}
