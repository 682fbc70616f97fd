import type { Token } from '../grammar/analysis.ts';
import type { ReferentKind } from './view.ts';

/** Names of one kind that stand in a row: "Keller, head of the bank, Rossi and Oduya", or one a line. Tokens are half open. */
export interface NameList {
  readonly members: readonly string[];
  readonly first: number;
  readonly last: number;
}

/** Tokens between two names of a list: a title and a body ("President and Chief Executive Officer of the League of Cities"). */
const MAX_APART = 16;
const LEAST = 3;
/** More than these are no group of this sort. */
export const LARGEST = 24;

/** All lists of people, and of states, that a text holds, from left to right. */
export function listsOf(
  tokens: readonly Token[],
  nameAt: readonly (string | undefined)[],
  kindOf: (key: string) => ReferentKind,
): readonly NameList[] {
  const lists: NameList[] = [];
  for (const kind of ['person', 'nation'] as const) {
    let members = new Set<string>();
    let first = 0;
    let last = -1;
    const close = (): void => {
      if (members.size >= LEAST && members.size <= LARGEST) lists.push({ members: [...members].sort(), first, last });
      members = new Set();
    };
    for (let at = 0; at < tokens.length; at += 1) {
      const key = nameAt[at];
      if (key !== undefined && kindOf(key) === kind) {
        if (members.size === 0) first = at;
        members.add(key);
        last = at + 1;
      } else if (members.size > 0 && (at - last >= MAX_APART || tells(tokens[at]!))) close();
    }
    close();
  }
  return lists.sort((a, b) => a.first - b.first);
}

/** Is a word a finite verb, at which a list ends? */
function tells({ xpos }: Token): boolean {
  return xpos === 'VBD' || xpos === 'VBZ' || xpos === 'VBP' || xpos === 'MD';
}

/** Of the lists those that stand last before a token, and the first behind it. */
export function listsAround(
  lists: readonly NameList[],
  at: number,
): { readonly before: readonly NameList[]; readonly ahead: readonly NameList[] } {
  let low = 0;
  let high = lists.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lists[middle]!.first <= at) low = middle + 1;
    else high = middle;
  }
  return { before: lists.slice(Math.max(0, low - MOST), low), ahead: lists.slice(low, low + MOST) };
}

const MOST = 2;
