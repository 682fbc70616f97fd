/** What a person sees of a batch that goes on. */
export interface Progress {
  /** One more article is done, and so many steps of the whole. */
  tick(steps: number): void;
  /** So many steps of the whole are done. */
  advance(steps: number): void;
  /** Takes the bar away, so that a line can be written; the next tick brings it back. */
  clear(): void;
}

const WIDTH = 24;

/** Milliseconds between two drawings. */
const PACE = 100;

/** Nothing, where nobody looks. */
export const noProgress: Progress = { tick() {}, advance() {}, clear() {} };

/**
 * A bar on a terminal, with articles, rate and time left where the total is known.
 * @param total the steps of the whole: a step is a file, or a line of JSON Lines
 */
export function createProgress(
  out: NodeJS.WritableStream,
  total: number | null,
  now: () => number = Date.now,
): Progress {
  const start = now();
  let articles = 0;
  let steps = 0;
  let drawn = 0;
  const draw = () => {
    if (now() - drawn < PACE && steps !== total) return;
    drawn = now();
    out.write(`\r\x1b[K${progressLine(articles, steps, total, now() - start)}`);
  };
  return {
    tick(more) {
      articles++;
      steps += more;
      draw();
    },
    advance(more) {
      steps += more;
      draw();
    },
    clear() {
      out.write('\r\x1b[K');
      drawn = 0;
    },
  };
}

/** "[======>     ] 1234/10000  85 articles/s  1:43 left" */
export function progressLine(articles: number, steps: number, total: number | null, milliseconds: number): string {
  const seconds = Math.max(milliseconds / 1000, 0.001);
  const rate = articles / seconds;
  const speed = `${rate < 10 ? rate.toFixed(1) : Math.round(rate)} articles/s`;
  if (total === null) return `${articles} articles  ${speed}`;
  const share = total === 0 ? 1 : Math.min(1, steps / total);
  const full = Math.round(share * WIDTH);
  const bar = `${'='.repeat(full)}${full < WIDTH ? '>' : ''}`.padEnd(WIDTH);
  const left = steps === 0 ? '' : `  ${clock(((total - steps) * seconds) / steps)} left`;
  return `[${bar.slice(0, WIDTH)}] ${steps}/${total}  ${speed}${left}`;
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
