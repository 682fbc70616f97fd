import type { ActorNameFragment } from '../api/queries.ts';
import { ActorLink } from '../parts/actor-link.tsx';
import { addressOf } from '../route/address.ts';
import { type Drawing, type Step, WHOLE_VIEW } from '../route/route.ts';

const MORE = 10;

const WAYS: readonly { readonly by: Step['by']; readonly words: string }[] = [
  { by: 'most', words: 'with most contacts' },
  { by: 'latest', words: 'latest' },
  { by: 'people', words: 'people' },
  { by: 'agencies', words: 'agencies' },
];

/** Someone who is chosen in the picture: draw more around them, hide them, let them go from where they were pinned, look for a path. */
export function NameCard({
  actor,
  left,
  drawing,
  change,
}: {
  readonly actor: ActorNameFragment;
  /** How many of their contacts are not drawn; null where that was not asked yet. */
  readonly left: number | null;
  readonly drawing: Drawing;
  readonly change: (next: Partial<Drawing>) => void;
}) {
  const isPinned = drawing.pins.some(({ id }) => id === actor.id);
  return (
    <section class="card side-card" aria-label={actor.name}>
      <button type="button" class="close" onClick={() => change({ chosen: [] })} aria-label="Close">
        ×
      </button>
      <h2>
        <ActorLink actor={actor} />
      </h2>
      <p class="quiet">
        {left === null
          ? 'Not expanded yet.'
          : left === 0
            ? 'All contacts are drawn.'
            : `${left} more ${left === 1 ? 'contact' : 'contacts'} not drawn.`}
      </p>
      {left !== 0 && (
        <p class="expand">
          {MORE} more,{' '}
          {WAYS.map(({ by, words }) => (
            <button
              type="button"
              key={by}
              class="toggle"
              onClick={() => change({ steps: [...drawing.steps, { of: actor.id, by, count: MORE }] })}
            >
              {words}
            </button>
          ))}
        </p>
      )}
      <p class="actions">
        <button
          type="button"
          class="plain"
          onClick={() => change({ hidden: [...drawing.hidden, actor.id], chosen: [] })}
        >
          Hide
        </button>
        {isPinned && (
          <button
            type="button"
            class="plain"
            onClick={() => change({ pins: drawing.pins.filter(({ id }) => id !== actor.id) })}
          >
            Unpin
          </button>
        )}
        <a href={addressOf({ page: 'path', from: actor.id, to: null, view: WHOLE_VIEW })}>Find a path</a>
      </p>
    </section>
  );
}
