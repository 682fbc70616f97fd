import type { Mark, MarkKind } from './mark.ts';

/** Marks that are shown or hidden together. */
export interface Layer {
  readonly words: string;
  readonly kinds: readonly MarkKind[];
  /** Class of the sample in the legend. */
  readonly sample: MarkKind;
}

export const LAYERS: readonly Layer[] = [
  { words: 'Person', kinds: ['person'], sample: 'person' },
  { words: 'Agency', kinds: ['agency'], sample: 'agency' },
  { words: 'Place', kinds: ['place'], sample: 'place' },
  { words: 'Left open', kinds: ['open'], sample: 'open' },
  { words: 'Post', kinds: ['position'], sample: 'position' },
  { words: 'Quote', kinds: ['quote'], sample: 'quote' },
  { words: 'Affirmed', kinds: ['affirms'], sample: 'affirms' },
  { words: 'Denied', kinds: ['denies'], sample: 'denies' },
  { words: 'Possible or planned', kinds: ['maybe'], sample: 'maybe' },
];

/** What each mark looks like, how many there are, and whether it is shown. */
export function Legend({
  marks,
  layers,
  choose,
}: {
  readonly marks: readonly Mark[];
  readonly layers: readonly Layer[];
  readonly choose: (layers: readonly Layer[]) => void;
}) {
  return (
    <div class="legend" role="group" aria-label="Marks">
      {LAYERS.map((layer) => {
        const count = marks.filter(({ kind }) => layer.kinds.includes(kind)).length;
        if (count === 0) return null;
        const on = layers.includes(layer);
        return (
          <button
            type="button"
            key={layer.words}
            class="toggle"
            aria-pressed={on}
            onClick={() => choose(on ? layers.filter((each) => each !== layer) : [...layers, layer])}
          >
            <span class={`mark mark-${layer.sample}`}>{layer.words}</span> <span class="count">{count}</span>
          </button>
        );
      })}
    </div>
  );
}
