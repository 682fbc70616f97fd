import { LineSign } from '../parts/line-sign.tsx';
import { Nothing } from '../parts/states.tsx';
import { spanWords } from '../words/dates.ts';
import type { Hands } from './picture.tsx';
import type { Scene } from './scene.ts';

/** The links that are drawn as a list, those with the most contacts first: whatever is chosen here is chosen in the picture. */
export function PairList({ scene, hands }: { readonly scene: Scene; readonly hands: Hands }) {
  if (scene.pairs.length === 0) return <Nothing>No link passes the filters.</Nothing>;
  return (
    <ol class="pair-list" aria-label="Links in the graph">
      {scene.pairs.map(({ key, one, other, line, contacts, first, last }) => (
        <li key={key}>
          <button
            type="button"
            aria-pressed={hands.chosen.length === 2 && hands.chosen.includes(one.id) && hands.chosen.includes(other.id)}
            onClick={() => hands.choose([one.id, other.id])}
            onPointerEnter={() => hands.point(key)}
            onPointerLeave={() => hands.point(null)}
          >
            <bdi>{one.name}</bdi> <LineSign line={line} width={26} /> <bdi>{other.name}</bdi>
            <span class="quiet">
              {contacts > 1 && `${contacts} times`}
              {first !== null && ` ${spanWords(first, last)}`}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
