import type { Line } from '../tellings/line.ts';
import { LINE_WORDS } from '../tellings/line.ts';

/** A piece of the line by which the drawing links two. */
export function LineSign({ line, width = 34 }: { readonly line: Line; readonly width?: number }) {
  const middle = width / 2;
  return (
    <svg
      class={`line-sign line-${line.kind}${line.double ? ' line-double' : ''}`}
      width={width}
      height="12"
      viewBox={`0 0 ${width} 12`}
      role="img"
      aria-label={`${LINE_WORDS[line.kind]}${line.double ? ', between agencies' : ''}`}
    >
      {(line.double ? [4, 8] : [6]).map((y) => (
        <path key={y} class="line" d={`M1 ${y}H${width - 1}`} />
      ))}
      {(line.kind === 'denied' || line.kind === 'disputed') && (
        <path class="bar" d={`M${middle - 3} 11 ${middle + 3} 1`} />
      )}
    </svg>
  );
}
