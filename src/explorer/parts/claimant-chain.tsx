import type { ActorNameFragment } from '../api/queries.ts';
import { ActorLink } from './actor-link.tsx';
import { Unnamed } from './unnamed.tsx';

interface Claimed {
  readonly accordingTo: readonly ActorNameFragment[];
  readonly unnamed: readonly { readonly text: string }[];
}

/** Who claims it, the outermost first: the publisher reports that the speaker says that another says. Those without a name come last, by their words. */
export function ClaimantChain({ claim: { accordingTo, unnamed } }: { readonly claim: Claimed }) {
  const links = [
    ...accordingTo.map((actor) => ({ key: actor.id, link: <ActorLink actor={actor} sign={false} /> })),
    ...unnamed.map(({ text }) => ({ key: text, link: <Unnamed words={text} /> })),
  ];
  if (links.length === 0) return <span class="quiet">according to nobody named</span>;
  return (
    <span class="chain">
      <span class="quiet">according to</span>
      {links.map(({ key, link }, index) => (
        <span key={key} class="link">
          {index > 0 && (
            <span class="arrow" role="img" aria-label="who reports">
              →
            </span>
          )}
          {link}
        </span>
      ))}
    </span>
  );
}
