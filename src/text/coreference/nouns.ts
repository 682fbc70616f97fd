/**
 * Nouns by which a text goes on about somebody named before, whether or not it has called the person so ("Oduya sang. The star …"). Left out are
 * nouns that as often introduce somebody else (officer, victim, neighbour) and titles, which somebody must hold.
 */
const EPITHETS = new Set(
  `star superstar popstar celebrity actor actress comedian singer singer-songwriter songwriter rapper musician guitarist pianist drummer frontman vocalist
  crooner hitmaker heartthrob supermodel socialite heiress ballerina dancer presenter filmmaker novelist playwright poet
  player striker midfielder defender forward winger goalkeeper playmaker batsman pitcher quarterback linebacker cornerback goaltender sprinter
  swimmer golfer boxer wrestler gymnast cyclist skater athlete champion medallist medalist olympian newcomer rookie veteran
  politician statesman stateswoman lawmaker billionaire millionaire tycoon mogul magnate entrepreneur businessman businesswoman philanthropist
  ex-policeman ex-soldier ex-minister ex-president strongman firebrand maverick incumbent fugitive whistleblower dissident cleric`.split(
    /\s+/,
  ),
);
/** Nouns of children: they mean the one whose age the text tells to be a child's ("Ugo Rossi, 6, … the boy"). */
const CHILDREN = new Set(
  'boy girl child kid baby infant toddler teenager teen youngster schoolboy schoolgirl'.split(' '),
);
/** Nouns of kin, and of anybody: they mean only one whom the text calls just so. */
const KIN_OR_ANYBODY = new Set(
  `man woman gentleman lady person guy couple victim son daughter father mother parent brother sister husband wife spouse partner widow widower uncle
  aunt cousin nephew niece grandfather grandmother grandson granddaughter boyfriend girlfriend friend neighbour neighbor relative twin`.split(
    /\s+/,
  ),
);
/** Nouns of several people together. */
const COLLECTIVES = new Set('group couple delegation team party trio duo pair quartet panel crew band'.split(' '));

/** Does a noun (lower case) mean several people, though it is one? */
export function isCollective(lower: string): boolean {
  return COLLECTIVES.has(lower);
}

/** Nouns of a state. */
export const NATION_NOUNS = new Set(
  'country nation state republic kingdom government administration regime neighbour neighbor power'.split(' '),
);
/** Nouns of one who takes part in talks. */
export const SIDE_NOUNS = new Set(
  'side party counterpart delegation team mission ministry embassy authority force troop army'.split(' '),
);
/** Writings that speak for who issues them. */
export const DOCUMENT_NOUNS = new Set(
  'statement report letter communique communiqué note tweet post message release spokesperson'.split(' '),
);

/** Does a noun (lower case) stand for somebody who was named before without being called so? */
export function isEpithet(lower: string): boolean {
  return EPITHETS.has(lower);
}

export function isChild(lower: string): boolean {
  return CHILDREN.has(lower);
}

/** Does a noun (lower case) tell no more than sex, age or kinship, so that nearness tells nothing of who is meant? */
export function isPlainPerson(lower: string): boolean {
  return CHILDREN.has(lower) || KIN_OR_ANYBODY.has(lower);
}
