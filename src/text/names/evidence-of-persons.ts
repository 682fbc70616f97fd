import { is, isPossessive } from './around.ts';
import { isDescribedAsPerson, titleBefore } from './beside-person.ts';
import type { EvidenceRow } from './evidence-row.ts';
import { PLACE_FIRST } from './propose-places.ts';
import { FormBit } from './word-form.ts';
import { isA, isCommon, isFirstName, type Word } from './words.ts';

/** What tells that a name is a person's, or that it is none. */
export const evidenceOfPersons: readonly EvidenceRow[] = [
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
  // who gave his name as Kone, a student named Kone, the pseudonym Kone
  {
    name: 'gives-name',
    person: 3,
    holds: ({ words, first, before, beyond }) =>
      (is(before, /^(?:as|simply|only)$/) && GIVES_NAME.test(tellingBefore(words, first))) ||
      is(before, /^(?:pseudonym|alias|nickname)$/) ||
      (is(before, /^(?:named|nicknamed)$/) && beyond !== undefined && isA(beyond, FormBit.personNoun)),
  },
  { name: 'in-list-of-people', person: 2, holds: ({ listed }) => listed === 'person' },
  // “Fair Lady”, ‘El Sol’: what stands alone in quotation marks is a work, a shop, a nickname
  {
    name: 'in-quotation-marks',
    person: -1,
    holds: ({ before, after }) => is(before, /^(?:["“‘]|''|``)$/) && is(after, /^(?:["”’]|'')$/),
  },
  // a bar called Tango Sur, the title of Rajah Bahadur
  {
    name: 'called',
    person: -1,
    holds: ({ before, beyond }) =>
      (is(before, /^called$/) && beyond !== undefined && !isA(beyond, FormBit.personNoun) && !beyond.capital) ||
      (is(before, /^of$/) && is(beyond, /^(?:title|name|brand|theme|start|village|plant|type|kind|class)$/)),
  },
  // two Kormo trucks, the Vendu army: what belongs to a thing of that name
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
  // six mills, including Brask and Sorel Vane
  { name: 'in-list-of-things', person: -1.2, agency: -1.2, holds: ({ listed }) => listed === 'thing' },
];

const GIVES_NAME = /\b(?:name|names|himself|herself|themselves)( simply| only)? as( simply| only)?$/;

/** The four words before a name, in lower case. */
function tellingBefore(words: readonly Word[], first: number): string {
  return words
    .slice(Math.max(0, first - 4), first)
    .map(({ lower }) => lower)
    .join(' ');
}

/** What persons have that give it their name: "the Obama administration". */
const OF_PEOPLE = new Set(
  'administration government campaign cabinet team camp family presidency era regime years case trial murder clan foundation theory doctrine plan speech interview'.split(
    ' ',
  ),
);
