import type { Token } from '../grammar/analysis.ts';
import type { Walk } from './walk.ts';

type Quotes = Pick<Walk, 'scene' | 'quotesAt' | 'speakers'>;

/** The speaker of the quotation that a token stands in. */
export function quoterOf(walk: Quotes, token: Token): string | undefined {
  const quote = walk.quotesAt(token).findLast((one) => one.kind === 'direct');
  return quote && walk.speakers.get(quote.id);
}

/** The speaker of the innermost reported clause around a token, with none of its words in quotation marks. */
export function speakerAround(walk: Quotes, token: Token): string | undefined {
  if (walk.scene.quotedAt[token.index] !== -1) return undefined;
  const quote = walk.quotesAt(token).findLast((one) => one.kind !== 'direct');
  if (!quote) return undefined;
  return walk.speakers.get(quote.id);
}
