import type { NamedAt } from './named-at.ts';

/** Ages that are told of people who do something. */
const YOUNGEST = 5;
const OLDEST = 115;

/** Words that may stand between "71-year-old" and the name: "a 71-year-old retired chemist, John Smith". */
const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN']);

/** How old somebody is said to be beside the name: "John Smith, 34,", "Smith, a 71-year-old chemist", "the 34-year-old driver John Smith", "Smith is 80". */
export function ageOf({ tokens, first, last, from, to }: NamedAt): number | null {
  const at = (index: number) => (index >= from && index < to ? tokens[index] : undefined);
  const next = at(last + 1);
  if (next?.text === ',' || next?.text === '(') {
    const article = /^(?:an?|the|aged?|now|then)$/.test(at(last + 2)?.lower ?? '') ? 1 : 0;
    const number = at(last + 2 + article);
    const behind = at(last + 3 + article);
    if (isYearsOld(at, last + 2 + article)) return ageIn(number?.text);
    if (behind === undefined || /^[,).;]$/.test(behind.text)) return ageIn(number?.text);
  }
  if (/^(?:is|was|turned|turns)$/.test(next?.lower ?? '') && /^[,.;]$/.test(at(last + 3)?.text ?? '.')) {
    const age = ageIn(at(last + 2)?.text);
    if (age !== null) return age;
  }
  let left = first - 1;
  while (left > from && first - left <= 4 && (MODIFIERS.has(tokens[left]!.upos) || tokens[left]!.text === ',')) {
    const start = tokens[left]!.lower === 'old' ? left - 4 : left;
    if (start >= from && isYearsOld(at, start)) return ageIn(at(start)?.text);
    left--;
  }
  return null;
}

type At = (index: number) => { readonly text: string; readonly lower: string } | undefined;

/** "71-year-old", in one token or in five. */
function isYearsOld(at: At, index: number): boolean {
  if (/^\d{1,3}-year-old$/.test(at(index)?.lower ?? '')) return true;
  const words = [1, 2, 3, 4].map((step) => at(index + step)?.lower ?? '');
  return words.join('') === '-year-old' || words.slice(0, 2).join('') === '-year-old';
}

function ageIn(text: string | undefined): number | null {
  const age = Number(/^\d{1,3}(?=$|-)/.exec(text ?? '')?.[0] ?? Number.NaN);
  return age >= YOUNGEST && age <= OLDEST ? age : null;
}
