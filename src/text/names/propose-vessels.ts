import { titleBefore } from './beside-person.ts';
import type { Proposal } from './proposal.ts';
import { canStandInName } from './runs.ts';
import { isCommon, type Word } from './words.ts';

const SHIPS = new Set(['INS', 'HMS', 'USS', 'USNS', 'HMAS', 'HMCS', 'MV', 'MS', 'SS', 'PNS', 'BNS', 'KRI']);
const STORMS = new Set(['storm', 'hurricane', 'typhoon', 'cyclone']);

/** "INS Falcon", "tropical storm Klara": ships and storms have people's names, and keep them: "Klara hit the coast". */
export function proposeVessels(words: readonly Word[]): readonly Proposal[] {
  const told = words.flatMap((word) => (word.capital ? (proposeVessel(words, word) ?? []) : []));
  const names = new Set(
    told.flatMap(({ first, last }) => words.slice(Math.max(first, last - 1), last).map(({ text }) => text)),
  );
  if (names.size === 0) return told;
  const again = words.flatMap(({ index, text }): readonly Proposal[] =>
    names.has(text) && standsAlone(words, index)
      ? [{ first: index, last: index + 1, kind: 'other', weight: 1.6, rule: 'vessel-again' }]
      : [],
  );
  return [...told, ...again];
}

/** No word of a longer name, and of nobody with a title. */
function standsAlone(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  const { sentence } = words[at]!.token;
  const isJoined = [before, after].some(
    (word) => word?.token.sentence === sentence && canStandInName(word) && !isCommon(word),
  );
  return !isJoined && titleBefore(words, at) === undefined;
}

function proposeVessel(words: readonly Word[], word: Word): Proposal | undefined {
  const before = words[word.index - 1];
  if (before === undefined || before.token.sentence !== word.token.sentence) return undefined;
  const isShip = SHIPS.has(before.text);
  if (!isShip && !STORMS.has(before.lower)) return undefined;
  const first = isShip ? word.index - 1 : word.index;
  const next = words[word.index + 1];
  const last =
    isShip && next?.capital === true && next.token.sentence === word.token.sentence ? word.index + 2 : word.index + 1;
  return { first, last, kind: 'other', weight: 1.6 * (last - first), rule: isShip ? 'ship' : 'storm' };
}
