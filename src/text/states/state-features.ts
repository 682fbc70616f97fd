import { lexemeOf } from '../grammar/lexeme.ts';
import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { makeFeatures, takenFeatures, templates } from '../learned/features.ts';
import type { CountryWord } from '../scene/country-words.ts';
import type { Scene } from '../scene/scene.ts';
import { isOffice } from '../words/people.ts';

const T = templates('state-acts', [
  'bias',
  'form',
  'label',
  'governor',
  'noun',
  'noun-sort',
  'before',
  'after',
  'beside',
  'opens',
  'count',
  'office',
  'party',
  'states',
  'case',
]);

/** Places of a state's words that are looked at. */
const MOST_PLACES = 24;
const MAX_CLIMB = 4;

type Tell = (template: number, value: string) => void;

/** Makes the features of whether a state acts at some of its words; of several they are those of each, once. */
export function stateFeatures(
  scene: Scene,
  states: number,
): (code: string, words: readonly CountryWord[]) => Int32Array {
  const features = makeFeatures();
  const told = new Set<string>();
  const tell: Tell = (template, value) => {
    const key = `${template} ${value}`;
    if (told.has(key)) return;
    told.add(key);
    features.word(template, value);
  };
  const offices = new Set(scene.draft.positions.map(({ country }) => country));
  const parties = partiesOf(scene);
  return (code, words) => {
    features.clear();
    told.clear();
    tell(T.bias, '');
    tell(T.count, String(Math.min(words.length, 5)));
    tell(T.office, String(offices.has(code)));
    tell(T.party, String(parties.has(code)));
    tell(T.states, String(Math.min(states, 6)));
    for (const word of words.slice(0, MOST_PLACES)) atWord(scene, word, tell);
    return takenFeatures(features);
  };
}

/** Codes of the countries that the holders of offices and bodies in events are of. */
function partiesOf({ draft, entity }: Scene): ReadonlySet<string> {
  const countries = new Map(draft.positions.map(({ person, country }) => [person, country]));
  const found = draft.events.flatMap(({ participants }) =>
    participants.flatMap(({ entity: id }) => {
      const code = id === null ? undefined : (entity(id)?.country ?? countries.get(id));
      return code === undefined ? [] : [code];
    }),
  );
  return new Set(found);
}

function atWord({ tokens }: Scene, { first, last, form }: CountryWord, tell: Tell): void {
  const head = outermost(tokens, first, last);
  let token = tokens[head]!;
  let joined = '';
  for (let steps = 0; steps < MAX_CLIMB && token.label === 'conj' && token.head >= 0; steps += 1) {
    token = tokens[token.head]!;
    joined = 'joined';
  }
  const governor = token.head < 0 ? undefined : tokens[token.head]!;
  const { sentence } = tokens[first]!;
  const before = tokens[first - 1]?.sentence === sentence ? tokens[first - 1] : undefined;
  const beyond = before?.lower === 'the' ? tokens[first - 2] : before;
  const after = tokens[last + 1]?.sentence === sentence ? tokens[last + 1] : undefined;
  const label = `${form} ${token.label}`;
  tell(T.form, form);
  tell(T.label, `${label} ${joined}`);
  tell(T.label, `${label} ${governor?.upos ?? 'root'}`);
  tell(T.governor, `${governor?.lemma ?? 'root'} ${token.label}`);
  tell(T.governor, governor?.lemma ?? 'root');
  if (governor?.upos === 'NOUN' || governor?.upos === 'PROPN') {
    const { bits } = lexemeOf(governor.text);
    const sort = `${(bits & LexiconBit.personNoun) !== 0} ${(bits & LexiconBit.groupNoun) !== 0} ${isOffice(governor.lemma, governor.lower)} ${governor.xpos}`;
    tell(T['noun-sort'], `${label} ${sort}`);
    const over = governor.head < 0 ? undefined : tokens[governor.head]!;
    tell(T.noun, `${label} ${governor.label} ${over?.lemma ?? 'root'}`);
    tell(T.noun, `${form} ${governor.lemma}`);
  }
  tell(T.before, `${form} ${besideOf(beyond)}`);
  tell(T.case, `${besideOf(beyond)} ${token.label} ${governor?.lemma ?? 'root'}`);
  tell(T.after, `${form} ${besideOf(after)}`);
  tell(T.beside, `${form} ${besideOf(beyond)} ${besideOf(after)}`);
  tell(T.opens, `${form} ${before === undefined} ${after?.upos ?? ''}`);
}

interface Beside {
  readonly upos: string;
  readonly lemma: string;
}

function besideOf(token: Beside | undefined): string {
  if (token === undefined) return 'edge';
  return token.upos === 'PROPN' || token.upos === 'NUM' ? token.upos : token.lemma;
}

/** The token of a stretch that hangs on a word outside of it. */
function outermost(tokens: Scene['tokens'], first: number, last: number): number {
  for (let at = last; at >= first; at -= 1) {
    const { head } = tokens[at]!;
    if (head < first || head > last) return at;
  }
  return last;
}
