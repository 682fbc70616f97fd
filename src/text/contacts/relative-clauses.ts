import type { Token } from '../grammar/analysis.ts';

const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'where']);
const MAX_CLAUSE = 30;

/**
 * The comma that closes a relative clause between commas, from its pronoun: "met Ray, who runs the mill, in Riga". What stands
 * behind it belongs to the outer clause again. Undefined where no such clause opens or closes.
 */
export function endOfRelative(tokens: readonly Token[], at: number): number | undefined {
  if (!RELATIVES.has(tokens[at]!.lower) || tokens[at - 1]?.lower !== ',') return undefined;
  for (
    let next = at + 2;
    next < tokens.length && next - at <= MAX_CLAUSE && tokens[next]!.sentence === tokens[at]!.sentence;
    next += 1
  ) {
    if (tokens[next]!.lower === ',') return next;
  }
  return undefined;
}
