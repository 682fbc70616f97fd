import type { NamedAt } from './named-at.ts';

/** Callings by which a stranger is introduced. Politicians and officials have offices, which say more. */
const CALLINGS: ReadonlySet<string> = new Set(
  `actor actress architect artist astronaut athlete author baker barber blogger boxer builder butcher captain carpenter champion chef chemist composer
  conductor cook dancer designer dentist director doctor driver electrician engineer entrepreneur farmer filmmaker fisherman footballer gardener
  historian hunter journalist librarian mechanic merchant miller miner model musician nurse painter philosopher photographer physician pilot player
  plumber poet porter potter priest producer programmer publisher researcher runner sailor scholar scientist sculptor shepherd shopkeeper singer
  skier soldier student surgeon surveyor swimmer tailor teacher therapist trader translator veteran violinist waiter weaver welder writer`.split(
    /\s+/,
  ),
);

/** "botanist", "novelist", "geologist", "physician": nouns of callings by their form. */
const BY_FORM =
  /^(?!.*(?:^list|specialist|protagonist|tourist|activist|terrorist|nationalist|communist|socialist|islamist)$)\p{L}{3,}(?:ist|grapher|ician)$/u;

const INSIDE: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV']);
const LONGEST = 6;

/** The calling that an apposition gives to a name, in its dictionary form: "Maria Silva, a Brazilian botanist who …". */
export function callingOf({ tokens, last, to }: NamedAt): string | null {
  // "Li Wei, 34, a former champion": the age stands between.
  const after = /^\d{1,3}$/.test(tokens[last + 2]?.text ?? '') && tokens[last + 1]?.text === ',' ? last + 2 : last;
  const article = tokens[after + 2];
  if (tokens[after + 1]?.text !== ',' || (article?.lower !== 'a' && article?.lower !== 'an') || after + 2 >= to)
    return null;
  let found: string | null = null;
  for (let index = after + 3; index < Math.min(to, after + 3 + LONGEST); index++) {
    const token = tokens[index]!;
    if (!INSIDE.has(token.upos) && token.text !== '-') break;
    found = token.upos === 'NOUN' && (CALLINGS.has(token.lemma) || BY_FORM.test(token.lemma)) ? token.lemma : null;
  }
  return found;
}
