import type { ActorNameFragment } from '../api/queries.ts';
import { addressOf } from '../route/address.ts';
import { WHOLE_VIEW } from '../route/route.ts';

/** The sign of a kind: a disc is a person, a square an agency. Never colour alone. */
export function KindSign({ kind }: { readonly kind: ActorNameFragment['__typename'] | 'Article' | 'Place' }) {
  return <span class={`kind kind-${kind.toLowerCase()}`} aria-hidden="true" />;
}

/** A name that leads to all that is known of whom it names. Names of any script stand in their own direction. */
export function ActorLink({ actor, sign = true }: { readonly actor: ActorNameFragment; readonly sign?: boolean }) {
  return (
    <a class="actor" href={addressOf({ page: 'actor', id: actor.id, view: WHOLE_VIEW })}>
      {sign && <KindSign kind={actor.__typename} />}
      <bdi>{actor.name}</bdi>
    </a>
  );
}
