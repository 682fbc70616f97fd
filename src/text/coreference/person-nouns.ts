/** Nouns and forms of address that tell whether a man or a woman is meant. Lower case, without a final stop. */
const MALE = new Set(
  `mr mister sir lord king prince duke count baron earl emperor sultan emir sheikh monsieur señor senor herr don signor father brother son husband
  uncle nephew grandfather grandson widower boyfriend man boy gentleman businessman chairman spokesman congressman assemblyman councilman
  alderman policeman fireman cameraman salesman fisherman craftsman nobleman statesman sportsman anchorman ombudsman actor waiter monk pope
  imam rabbi priest ex-policeman airman serviceman frontman strongman`.split(/\s+/),
);
const FEMALE = new Set(
  `mrs ms miss madam madame mme mademoiselle mlle lady dame queen princess duchess countess baroness empress señora senora señorita frau doña
  signora mother sister daughter wife aunt niece grandmother granddaughter widow girlfriend woman girl businesswoman chairwoman spokeswoman
  congresswoman assemblywoman councilwoman policewoman actress waitress nun heiress stewardess hostess sportswoman saleswoman noblewoman
  stateswoman sheikha begum ballerina shrimati smt`.split(/\s+/),
);

/** Short forms of titles, as they stand before a name, and the word that a later description uses. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    pres: 'president',
    gen: 'general',
    col: 'colonel',
    capt: 'captain',
    lt: 'lieutenant',
    sgt: 'sergeant',
    adm: 'admiral',
    maj: 'major',
    prof: 'professor',
    dr: 'doctor',
    rev: 'reverend',
    amb: 'ambassador',
    sec: 'secretary',
    atty: 'attorney',
    supt: 'superintendent',
    insp: 'inspector',
    det: 'detective',
    pm: 'prime-minister',
    ceo: 'chief-executive',
  }),
);

/** Titles that a text uses for one another: the first of a row for any of the others. */
const SAME_OFFICE: readonly string[][] = [
  // Senator Oduya left. The lawmaker was tired.
  [
    'lawmaker',
    'senator',
    'representative',
    'congressman',
    'congresswoman',
    'legislator',
    'mp',
    'parliamentarian',
    'deputy',
    'assemblyman',
    'assemblywoman',
  ],
  ['legislator', 'senator', 'representative', 'congressman', 'congresswoman', 'lawmaker', 'mp', 'parliamentarian'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['premier', 'prime-minister'],
  ['pontiff', 'pope'],
  ['monarch', 'king', 'queen', 'emperor'],
  ['chairman', 'chair', 'chairperson'],
  ['chairwoman', 'chair', 'chairperson'],
  ['attorney', 'lawyer'],
  ['lawyer', 'attorney', 'barrister', 'solicitor'],
  ['diplomat', 'ambassador', 'envoy', 'consul'],
  ['envoy', 'ambassador'],
  ['politician', 'senator', 'mp', 'congressman', 'congresswoman', 'lawmaker', 'candidate'],
  ['tycoon', 'businessman', 'magnate', 'billionaire'],
  ['businessman', 'tycoon', 'entrepreneur'],
  ['boss', 'manager', 'coach'],
  ['manager', 'coach'],
  ['coach', 'manager'],
  ['writer', 'author', 'novelist'],
  ['author', 'writer', 'novelist'],
];

const SAME = new Map(SAME_OFFICE.map(([title, ...others]) => [title, others]));

/** Titles that somebody may bear of whom a text goes on by this one. */
export function sameOffice(title: string): readonly string[] {
  return SAME.get(title) ?? [];
}

/** The gender that a noun or form of address tells, if any. */
export function nounGender(word: string): 'm' | 'f' | undefined {
  const plain = plainWord(word);
  if (MALE.has(plain)) return 'm';
  return FEMALE.has(plain) ? 'f' : undefined;
}

/** A title as a description would write it: "Gov." is "governor", "Presidents" stays. Lower case, no stop. */
export function spelledOut(word: string): string {
  const plain = plainWord(word);
  return SPELLED_OUT.get(plain) ?? plain;
}

function plainWord(word: string): string {
  const lower = word.toLowerCase();
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}
