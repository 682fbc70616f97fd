import type { Entity } from '../../model/reading.ts';

/*
 * How alike a name of the gold and a name of the reading are, as the outside scorer of the corpus has it (its rules are repeated here
 * on purpose: the resolver's own comparison must not judge itself).
 */

const HONORIFICS = new Set(
  `mr mrs ms dr sir sheikh shaikh prince princess king queen president the ato lord dame hh his her highness excellency pandit
   general minister of and s for a co ltd inc`.split(/\s+/),
);

const SHORT_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['us', 'united states'],
  ['u s', 'united states'],
  ['uk', 'united kingdom'],
  ['u k', 'united kingdom'],
  ['un', 'united nations'],
]);

/** The words of a name in small letters without marks, without those to drop; all of them where nothing else is left. */
export function nameWords(name: string, drop: ReadonlySet<string> = HONORIFICS): readonly string[] {
  const all = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const kept = all.filter((word) => !drop.has(word));
  return kept.length > 0 ? kept : all;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’]s(?![\p{L}\p{N}_])/gu, ' ');
}

/** How well an entity answers to a name, 0 to 1.01: by its best alias, its own name before the others. */
export function alike(name: string, entity: Entity): number {
  const wanted = inFull(name);
  let best = 0;
  for (const printed of [entity.name, ...entity.aliases]) {
    const score = likeness(wanted, inFull(printed), entity.kind === 'person');
    best = Math.max(best, score + (score > 0 && printed === entity.name ? 0.01 : 0));
  }
  return best;
}

function inFull(name: string): string {
  return SHORT_COUNTRIES.get(nameWords(name).join(' ')) ?? name;
}

/**
 * Equal words are 1. Persons: all words of the shorter in the longer, with the last, the first or two of them in common.
 * Others: one's words among the other's, half of all words, or the initials.
 */
export function likeness(gold: string, name: string, isPerson: boolean): number {
  const g = nameWords(gold);
  const n = nameWords(name);
  if (g.length === 0 || n.length === 0) return 0;
  if (g.length === n.length && g.every((word, index) => word === n[index])) return 1;
  const common = [...new Set(g)].filter((word) => n.includes(word)).length;
  const score = (0.95 * common) / new Set([...g, ...n]).size;
  if (isPerson) {
    const [short, long] = g.length <= n.length ? [g, n] : [n, g];
    const isEnd = short.at(-1) === long.at(-1) || short[0] === long[0] || short.length > 1;
    if (short.every((word) => long.includes(word)) && isEnd) return Math.max(score, 0.5);
    return common >= 2 && g.at(-1) === n.at(-1) ? score : 0;
  }
  if (isInitials(n, gold) || isInitials(g, name)) return 0.9;
  if (common > 0 && (g.every((word) => n.includes(word)) || n.every((word) => g.includes(word))))
    return Math.max(score, 0.5);
  return score >= 0.5 ? score : 0;
}

function isInitials([word, ...others]: readonly string[], name: string): boolean {
  const initials = (name.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map((each) => [...each][0]!)
    .filter((letter) => /\p{Lu}/u.test(letter));
  return others.length === 0 && word === initials.join('').toLowerCase();
}
