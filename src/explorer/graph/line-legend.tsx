import { LineSign } from '../parts/line-sign.tsx';
import { LINE_KINDS, LINE_WORDS } from '../tellings/line.ts';
import type { Scene } from './scene.ts';

/** What the lines mean, how many of each there are; those that are only denied are drawn when asked for. */
export function LineLegend({
  scene,
  denied,
  turn,
}: {
  readonly scene: Scene;
  readonly denied: boolean;
  readonly turn: () => void;
}) {
  const agencies = scene.pairs.some(({ line }) => line.double);
  return (
    <ul class="line-legend" aria-label="What the lines mean">
      {LINE_KINDS.filter((kind) => kind !== 'denied').map((kind) => {
        const count = scene.pairs.filter(({ line }) => line.kind === kind).length;
        return (
          <li key={kind} class={count === 0 ? 'quiet' : undefined}>
            <LineSign line={{ kind, double: false }} /> {LINE_WORDS[kind]} <span class="count">{count}</span>
          </li>
        );
      })}
      <li>
        <button type="button" class="toggle" aria-pressed={denied} onClick={turn} disabled={scene.deniedPairs === 0}>
          <LineSign line={{ kind: 'denied', double: false }} /> only denied{' '}
          <span class="count">{scene.deniedPairs}</span>
        </button>
      </li>
      {agencies && (
        <li>
          <LineSign line={{ kind: 'affirmed', double: true }} /> between agencies
        </li>
      )}
    </ul>
  );
}
