/**
 * Words that keep their full stop ("Gen.", "Jan."), compared in lower case. Letters with stops between them ("U.S.", "p.m.") and
 * single capitals ("J.") need no list.
 */

/** A name, a number or a date follows: the stop never ends a sentence. */
export const OPENING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `adm amb asst atty brig capt cmdr col comdr cpl det dr drs fr gen gov govs hon insp lt ltc m maj messrs mgr mlle mme mr mrs ms msgr mt
  pfc pres prof prof pvt rep reps rev sec sen sens sgt supt sr st ste ft dir dep asst vs v no nos art fig op vol pp ed eds approx ca cf
  e.g i.e eg ie viz`.split(/\s+/),
);

/** Written only with a capital, and may end a sentence: it ends one if a likely first word follows. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  inc corp co cos ltd llc plc bros jr sr esq phd etc al est dept univ assn assoc ave blvd rd hwy pkwy
  ala ariz ark calif colo conn del fla ill ind kan kans ky md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que`.split(
    /\s+/,
  ),
);

/** As above, but in lower case too. */
export const LOWER_CASE_ABBREVIATIONS: ReadonlySet<string> = new Set('etc al est approx vs dept'.split(' '));

/** Prefixes that keep the hyphen and the rest in one token, as the English Web Treebank writes them; other hyphens are tokens. */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set(
  'anti arch co counter cross e ex extra inter intra macro mega micro mid mini multi neo non over pan para post pre pro pseudo quasi re semi sub super trans ultra un under uni'.split(
    ' ',
  ),
);
