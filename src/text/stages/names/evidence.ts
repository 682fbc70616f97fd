import { LexiconBit } from '../../grammar/lexicon-bits.ts';
import { agencyNouns, agencyOffices, callingNouns } from '../../lists/agency-words.ts';
import { placeWords } from '../../lists/regions.ts';
import {
  type Around,
  belongsToPerson,
  is,
  isAgencyApposition,
  isCountryAt,
  isListedAs,
  listHead,
  neighbours,
} from './around.ts';
import { isDescribedAsPerson, titleBefore } from './beside-person.ts';
import { PLACE_FIRST } from './propose-places.ts';
import { FormBit } from './word-form.ts';
import { hasBit, isA, isCommon, isFirstName, type Word } from './words.ts';

/** What the words around a name tell of its kind: for each a number to be added up over all its occurrences in the article. */
export interface Votes {
  person: number;
  agency: number;
  place: number;
}

interface Row extends Readonly<Partial<Votes>> {
  readonly name: string;
  readonly holds: (around: Around) => boolean;
}

const isPossessive = ({ after }: Around): boolean => is(after, /^['’]s?$/);

/** In no order: all that hold are added up. */
const ROWS: readonly Row[] = [
  // President Kone, the farmer Kone
  { name: 'title', person: 3, holds: ({ words, first }) => titleBefore(words, first) !== undefined },
  // Kone, 41, and Kone, who left
  { name: 'described', person: 3, holds: ({ words, last }) => isDescribedAsPerson(words, last) },
  // Kone said, Kone told reporters
  {
    name: 'speaks',
    person: 0.6,
    agency: 0.3,
    holds: ({ after }) =>
      is(after, /^(?:said|says|told|added|adds|recalled|recalls|noted|explained|explains|argued|insisted|admitted)$/),
  },
  // said Kone
  {
    name: 'spoken',
    person: 0.9,
    holds: ({ before, after }) => is(before, /^(?:said|says|told|added|recalled|noted|explained)$/) && !after?.capital,
  },
  // Kone smiled, was born, died, married: what only people do
  {
    name: 'lives',
    person: 1.5,
    holds: ({ after, next }) =>
      is(after, /^(?:smiled|laughed|wept|cried|died|grew|married|wore|nodded|sang|joked|graduated|himself|herself)$/) ||
      (is(after, /^was$/) && is(next, /^(?:born|married|buried|murdered|killed|sworn)$/)),
  },
  // Kone resigned, testified, flew home: what people do far more often than agencies, and places never
  {
    name: 'acts',
    person: 1.6,
    agency: 0.2,
    holds: ({ first, last, after }) =>
      last - first > 1 &&
      is(
        after,
        /^(?:resigned|testified|apologi[sz]ed|retired|quit|telephoned|phoned|flew|travelled|traveled|arrived|spoke|speaks|met|meets|thanked|praised|declined|refused|denied|dined|greeted|visited|wrote|replied|answered|hopes|believes|thinks|wants|knows|knew)$/,
      ),
  },
  // spoke to Kone, met with Kone, thanked Kone
  {
    name: 'addressed',
    person: 0.8,
    agency: 0.3,
    holds: ({ before, beyond }) =>
      is(before, /^(?:met|thanked|greeted|telephoned|phoned|praised|congratulated|interviewed|arrested|married)$/) ||
      (is(before, /^(?:to|with)$/) &&
        is(beyond, /^(?:spoke|spoken|speak|talked|met|meeting|dined|lunch|dinner|interview|talks)$/)),
  },
  // a contract with Kone Sur
  {
    name: 'contract',
    agency: 1.6,
    holds: ({ before, beyond }) => is(before, /^with$/) && is(beyond, /^(?:contract|partnership|merger|venture)$/),
  },
  // Femi Adeola: a known first name, and a word more
  {
    name: 'first-name',
    person: 0.9,
    holds: ({ words, first, last }) =>
      last - first > 1 &&
      isFirstName(words[first]!) &&
      !isCommon(words[first]!) &&
      !PLACE_FIRST.has(words[first]!.lower),
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
  // Kone’s wife, Kone’s death
  {
    name: 'kin',
    person: 1.5,
    holds: (around) =>
      isPossessive(around) &&
      is(
        around.next,
        /^(?:wife|husband|son|daughter|father|mother|brother|sister|parents|family|children|death|career|hand|face|eyes|voice|body|widow|friends?|birthday|childhood|aides?)$/,
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
  { name: 'in-list-of-people', person: 2, holds: ({ listed }) => listed === 'person' },
  // “Fair Lady”, ‘El Sol’: what stands alone in quotation marks is a work, a shop, a nickname
  {
    name: 'in-quotation-marks',
    person: -1,
    holds: ({ before, after }) => is(before, /^(?:["“‘]|''|``)$/) && is(after, /^(?:["”’]|'')$/),
  },
  // a bar called Sol Azul, the title of Khan Bahadur
  {
    name: 'called',
    person: -1,
    holds: ({ before, beyond }) =>
      (is(before, /^called$/) && beyond !== undefined && !isA(beyond, FormBit.personNoun) && !beyond.capital) ||
      (is(before, /^of$/) && is(beyond, /^(?:title|name|brand|theme|start|village|plant|type|kind|class)$/)),
  },
  // two Agosta submarines, the Adal army: what belongs to a thing of that name
  {
    name: 'thing-after',
    person: -0.6,
    holds: ({ first, before, after, words }) =>
      after?.token.upos === 'NOUN' &&
      !after.capital &&
      !isA(after, FormBit.personNoun) &&
      !OF_PEOPLE.has(after.lower) &&
      before?.token.sentence === words[first]!.token.sentence,
  },
  // the president of Conaie
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
  // ten plants, including Tamas and Kulan Sarai
  { name: 'in-list-of-things', person: -1.2, agency: -1.2, holds: ({ listed }) => listed === 'thing' },
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

/** What persons have that give it their name: "the Obama administration". */
const OF_PEOPLE = new Set(
  'administration government campaign cabinet team camp family presidency era regime years case trial murder clan foundation theory doctrine plan speech interview'.split(
    ' ',
  ),
);

const TRAVEL =
  /^(?:travelled|traveled|travel|travels|flew|fly|went|go|trip|visit|journey|returned|return|moved|drove|sailed|left|flight|expedition|road|sent|deported|exiled|fled|bolted|escaped|route)$/;
const VISIT = /^(?:visited|visiting|visit|toured|reached|reach)$/;

/** Adds up what holds around a name. */
export function addEvidence(votes: Votes, words: readonly Word[], first: number, last: number): void {
  const sentence = words[first]!.token.sentence;
  const at = (index: number): Word | undefined =>
    words[index]?.token.sentence === sentence ? words[index] : undefined;
  const around: Around = {
    words,
    first,
    last,
    before: at(first - 1),
    beyond: at(first - 2),
    after: at(last),
    next: at(last + 1),
    listed: listHead(words, first),
  };
  for (const row of ROWS) {
    if (!row.holds(around)) continue;
    votes.person += row.person ?? 0;
    votes.agency += row.agency ?? 0;
    votes.place += row.place ?? 0;
  }
}
