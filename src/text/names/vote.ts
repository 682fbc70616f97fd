import type { EntityKind } from '../../model/reading.ts';
import { addEvidence } from './evidence.ts';
import type { Votes } from './evidence-row.ts';
import { nameKey } from './found.ts';
import type { Proposal } from './proposal.ts';
import { hasBit, PERSON_NAME, type Word } from './words.ts';

/** By how much a kind must lead the others. */
const LEAD = 0.8;
/** What must tell of a person around a single word that no list of names has; around several, nothing may tell against it. */
const LEAST_OF_A_PERSON = 0.5;

/**
 * Lets all occurrences of a name in the article vote on its kind (one sense per discourse, Gale, Church & Yarowsky 1992): what stands around each, and what each was
 * taken for. Gives the proposals with those of the winning kind made stronger, and new ones where it was taken for something else.
 */
export function settleKinds(
  words: readonly Word[],
  proposals: readonly Proposal[],
  chosen: readonly Proposal[],
): readonly Proposal[] {
  const votes = new Map<string, Votes>();
  /** What names that no list has got for being taken for persons: what tells of a person must come on top. */
  const unknown = new Map<string, number>();
  for (const proposal of chosen) {
    if (proposal.kind === 'other' || isSure(proposal)) continue;
    const key = keyOf(words, proposal);
    const sofar = votes.get(key) ?? { person: 0, agency: 0, place: 0 };
    const share = shareOf(proposal);
    sofar[proposal.kind] += share;
    addEvidence(sofar, words, proposal.first, proposal.last);
    votes.set(key, sofar);
    if (proposal.kind === 'person' && isUnknown(words, proposal)) unknown.set(key, (unknown.get(key) ?? 0) + share);
  }
  const winners = new Map([...votes].flatMap(([key, sofar]) => winnerOf(key, sofar)));
  return proposals.flatMap((proposal) => {
    if (isSure(proposal) || !isWeak(proposal)) return [proposal];
    const key = keyOf(words, proposal);
    const winner = winners.get(key);
    if (winner !== undefined && proposal.kind !== winner)
      return [{ ...proposal, kind: winner, rule: `${proposal.rule}-voted` }];
    // What stands around tells that it is none of this kind.
    const sofar = votes.get(key);
    if (sofar !== undefined && proposal.kind !== 'other' && sofar[proposal.kind] < 0) return [];
    const base = unknown.get(key);
    if (proposal.kind !== 'person' || base === undefined) return [proposal];
    const least = proposal.last - proposal.first === 1 ? LEAST_OF_A_PERSON : 0;
    return (sofar?.person ?? 0) - base < least ? [] : [proposal];
  });
}

/** What a name gets for being taken for a kind. */
function shareOf({ kind, first, last, listed }: Proposal): number {
  // Who is named by one word only, with no title ever, is seldom a person; what no list has with two words, seldom a place.
  if (kind === 'person' && last - first === 1) return 0.3;
  return kind === 'place' && last - first > 1 && listed === undefined ? 0 : 0.7;
}

/** Whether no list of people's names has any of the words. */
function isUnknown(words: readonly Word[], { first, last }: Proposal): boolean {
  return words.slice(first, last).every((word) => !hasBit(word, PERSON_NAME) || !word.capital);
}

function winnerOf(key: string, votes: Votes): readonly (readonly [string, EntityKind])[] {
  const ranked = (Object.entries(votes) as [EntityKind, number][]).sort((a, b) => b[1] - a[1]);
  const [[kind, most], [, second]] = ranked as [[EntityKind, number], [EntityKind, number], [EntityKind, number]];
  return most - second >= LEAD ? [[key, kind]] : [];
}

/** What a rule knows by the words alone, and countries and regions of the lists. */
function isSure({ knows, listed }: Proposal): boolean {
  return knows === 'by-words' || listed?.what === 'country' || listed?.what === 'region';
}

function isWeak({ knows, kind }: Proposal): boolean {
  return kind !== 'other' && (knows === 'by-tagger' || knows === 'by-shape');
}

function keyOf(words: readonly Word[], { first, last }: Proposal): string {
  let key = '';
  for (let i = first; i < last; i++) key += ` ${nameKey(words[i]!.text)}`;
  return key;
}
