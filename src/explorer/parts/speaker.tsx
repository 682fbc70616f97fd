import type { QuoteWordsFragment } from '../api/queries.ts';
import { ActorLink } from './actor-link.tsx';
import { Unnamed } from './unnamed.tsx';

/** Who speaks: by name, by the words that stand for somebody unnamed, or that the text leaves it open. */
export function Speaker({
  quote: { speaker, unnamed },
}: {
  readonly quote: Pick<QuoteWordsFragment, 'speaker' | 'unnamed'>;
}) {
  if (speaker !== null) return <ActorLink actor={speaker} />;
  return unnamed[0] === undefined ? <>Speaker left open</> : <Unnamed words={unnamed[0].text} />;
}
