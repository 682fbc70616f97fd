import type { ActorNameFragment } from '../api/queries.ts';
import { ActorLink } from './actor-link.tsx';

/** Who claims it, the outermost first: the publisher reports that the speaker says that another says. */
export function ClaimantChain({
  claim: { accordingTo },
}: {
  readonly claim: { readonly accordingTo: readonly ActorNameFragment[] };
}) {
  if (accordingTo.length === 0) return <span class="quiet">according to nobody named</span>;
  return (
    <span class="chain">
      <span class="quiet">according to</span>
      {accordingTo.map((actor, index) => (
        <span key={actor.id} class="link">
          {index > 0 && (
            <span class="arrow" role="img" aria-label="who reports">
              →
            </span>
          )}
          <ActorLink actor={actor} sign={false} />
        </span>
      ))}
    </span>
  );
}
