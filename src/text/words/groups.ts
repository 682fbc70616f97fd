/** Phrases for several people who were named before: "the two", "both leaders", "they". */

/** Words that stand alone for a group. */
export const GROUP_WORDS: ReadonlySet<string> = new Set([
  'they',
  'them',
  'both',
  'pair',
  'duo',
  'trio',
  'two',
  'three',
  'four',
  'sides',
]);

/** Plural nouns that may name the people of the last meeting: "the leaders agreed". */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  `leaders presidents ministers premiers chancellors officials men women politicians diplomats envoys ambassadors negotiators sides
  counterparts colleagues principals advisors advisers secretaries governors kings monarchs chiefs heads directors commanders generals
  parties statesmen executives lawyers friends rivals brothers sisters`.split(/\s+/),
);

/** How many the word speaks of; undefined where any number does. */
export const GROUP_SIZES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    two: 2,
    both: 2,
    pair: 2,
    duo: 2,
    three: 3,
    trio: 3,
    four: 4,
  }),
);

/** Nouns that stand for an agency when they come with its name: "CIA officials", "representatives of the bank", "nobody from the bank". */
export const REPRESENTATIVES: ReadonlySet<string> = new Set(
  `official officials representative representatives delegation delegate delegates team member members employee employees staff executive
  executives envoy envoys diplomat diplomats negotiator negotiators agent agents officer officers spokesman spokeswoman spokesperson
  mission side one nobody none anyone somebody someone leadership management board headquarters office people lawyer lawyers investigator
  ministries services agencies armies navies forces police parliaments government governments authorities regime administration investigators inspector inspectors expert experts counterpart counterparts colleague colleagues source sources command`.split(
    /\s+/,
  ),
);
