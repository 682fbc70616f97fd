import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { agencyNouns, agencyOffices, callingNouns } from '../words/agency-words.ts';
import { placeWords } from '../words/regions.ts';
import {
  type Around,
  belongsToPerson,
  besideRun,
  is,
  isAgencyApposition,
  isCountryAt,
  isListedAs,
  isPossessive,
  listHead,
  neighbours,
} from './around.ts';
import { evidenceOfPersons } from './evidence-of-persons.ts';
import type { EvidenceRow, Votes } from './evidence-row.ts';
import { hasBit, type Word } from './words.ts';

/** In no order: all that hold are added up. */
const ROWS: readonly EvidenceRow[] = [
  ...evidenceOfPersons,
  // a contract with Kone Sur
  {
    name: 'contract',
    agency: 1.6,
    holds: ({ before, beyond }) => is(before, /^with$/) && is(beyond, /^(?:contract|partnership|merger|venture)$/),
  },
  // Vodaline’s shares, Vodaline’s app
  {
    name: 'owns',
    agency: 1.2,
    holds: (around) =>
      isPossessive(around) &&
      is(
        around.next,
        /^(?:shares?|app|platform|website|products?|customers|clients|users|services?|subsidiary|headquarters|network|board|shareholders|members|lawyers?|report|spokes\w+|registration|ceo|staff|employees|newsroom|factory|factories|plant|fleet|stores?|revenues?|profits?|operations)$/,
      ),
  },
  // Vodaline chairman, Vodaline shareholders
  { name: 'office-after', agency: 1.5, holds: ({ after }) => after !== undefined && agencyOffices.has(after.lower) },
  // spokesman for Vodaline, editor of La Hoja
  {
    name: 'office-before',
    agency: 1.2,
    holds: ({ before, beyond }) =>
      is(before, /^(?:of|for|at|with)$/) && beyond !== undefined && agencyOffices.has(beyond.lower),
  },
  // the startup Vodaline
  {
    name: 'agency-noun',
    agency: 2,
    holds: ({ words, first, last, before }) =>
      before !== undefined &&
      agencyNouns.has(before.lower) &&
      !(callingNouns.has(before.lower) && last - first > 1 && hasBit(words[first]!, LexiconBit.firstName)),
  },
  // the airline, Air Tarvania,
  {
    name: 'agency-noun-comma',
    agency: 2,
    holds: ({ words, before, beyond }) =>
      is(before, /^,$/) &&
      beyond !== undefined &&
      agencyNouns.has(beyond.lower) &&
      !belongsToPerson(words, beyond) &&
      !callingNouns.has(beyond.lower),
  },
  // Kordanet, the operator of; Open Court, a rights group
  {
    name: 'agency-apposition',
    agency: 2,
    holds: ({ words, last, after }) => is(after, /^,$/) && isAgencyApposition(words, last),
  },
  // Vodaline announced, launched, acquired
  {
    name: 'deals',
    agency: 0.6,
    holds: ({ after }) =>
      is(
        after,
        /^(?:launched|launches|acquired|signed|reported|reports|operates|employs|manufactures|sells|produces|plans|announced|posted|owns|runs|provides|offers|merged|published|airs|aired|broadcast)$/,
      ),
  },
  // according to Reuters, reported by La Hoja
  {
    name: 'by-source',
    agency: 0.3,
    person: 0.2,
    holds: ({ before, beyond }) => is(before, /^to$/) && is(beyond, /^according$/),
  },
  // in Tolm, near Dolmar
  { name: 'in', place: 1.2, holds: ({ before }) => is(before, /^(?:in|near|outside|around|across|throughout)$/) },
  // from Vilde; to Dolmar; through Brenna
  { name: 'from', place: 0.5, holds: ({ before }) => is(before, /^(?:from|through|via|towards?|into|at)$/) },
  {
    name: 'route',
    place: 1.2,
    holds: ({ words, last, before, beyond }) =>
      (is(before, /^from$/) && is(words[last], /^to$/)) ||
      (is(before, /^(?:to|from|for)$/) && is(beyond, TRAVEL)) ||
      is(before, VISIT),
  },
  // the province of Skarn
  {
    name: 'town-of',
    place: 2,
    holds: ({ before, beyond }) =>
      is(before, /^of$/) &&
      beyond !== undefined &&
      (placeWords.has(beyond.lower) || placeWords.has(beyond.lower.replace(/s$/, ''))),
  },
  // Skarn province
  { name: 'place-noun', place: 1.5, holds: ({ after }) => after !== undefined && placeWords.has(after.lower) },
  // Brenna, Tarvania
  {
    name: 'in-country',
    place: 2,
    holds: ({ words, last, after }) => is(after, /^,$/) && isCountryAt(words, last + 1),
  },
  // villages including Lomme and Arle; companies such as Nabor
  { name: 'in-list-of-places', place: 2, holds: ({ listed }) => listed === 'place' },
  { name: 'in-list-of-agencies', agency: 2, holds: ({ listed }) => listed === 'agency' },
  // the president of Sindora
  {
    name: 'president-of',
    agency: 0.9,
    holds: ({ words, first, last, before, beyond }) =>
      last - first === 1 &&
      words[first]!.bits === 0 &&
      is(before, /^of$/) &&
      is(
        beyond,
        /^(?:president|vice-president|chair|secretary-general|treasurer|member|members|co-ordinator|coordinator)$/,
      ),
  },
  // landed at Tolm
  {
    name: 'landed-at',
    place: 1.4,
    holds: ({ before, beyond }) =>
      is(before, /^(?:at|in)$/) &&
      is(beyond, /^(?:landed|arrived|docked|anchored|moored|called|stationed|camped|born|raised)$/),
  },
  // Narle and Tolm: beside a place that a list has
  {
    name: 'among-places',
    place: 0.9,
    holds: (around) => neighbours(around).some((word) => isListedAs(word, 'place')),
  },
  {
    name: 'among-agencies',
    agency: 0.9,
    holds: (around) => neighbours(around).some((word) => isListedAs(word, 'agency')),
  },
];

const TRAVEL =
  /^(?:travelled|traveled|travel|travels|flew|fly|went|go|trip|visit|journey|returned|return|moved|drove|sailed|left|flight|expedition|road|sent|deported|exiled|fled|bolted|escaped|route)$/;
const VISIT = /^(?:visited|visiting|visit|toured|reached|reach)$/;

/** What holds around a name. */
export function evidenceAround(words: readonly Word[], first: number, last: number): readonly EvidenceRow[] {
  const around: Around = { ...besideRun(words, first, last), listed: listHead(words, first) };
  return ROWS.filter((row) => row.holds(around));
}

/** Adds up what holds around a name. */
export function addEvidence(votes: Votes, words: readonly Word[], first: number, last: number): void {
  for (const row of evidenceAround(words, first, last)) {
    votes.person += row.person ?? 0;
    votes.agency += row.agency ?? 0;
    votes.place += row.place ?? 0;
  }
}
