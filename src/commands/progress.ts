/** What a person sees of a batch that goes on. */
export interface Progress {
  /** One more is done. */
  tick(): void;
  /** Takes the bar away, so that a line can be written; the next tick brings it back. */
  clear(): void;
}

const WIDTH = 24;

/** Milliseconds between two drawings. */
const PACE = 100;

/** Nothing, where nobody looks. */
export const noProgress: Progress = { tick() {}, clear() {} };

/** A bar on a terminal, with rate and time left where the total is known. */
export function createProgress(
  out: NodeJS.WritableStream,
  total: number | null,
  now: () => number = Date.now,
): Progress {
  const start = now();
  let done = 0;
  let drawn = 0;
  return {
    tick() {
      done++;
      if (now() - drawn < PACE && done !== total) return;
      drawn = now();
      out.write(`\r\x1b[K${progressLine(done, total, now() - start)}`);
    },
    clear() {
      out.write('\r\x1b[K');
      drawn = 0;
    },
  };
}

/** "[======>     ] 1234/10000  85/s  1:43 left" */
export function progressLine(done: number, total: number | null, milliseconds: number): string {
  const rate = done / Math.max(milliseconds / 1000, 0.001);
  const speed = `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`;
  if (total === null) return `${done} articles  ${speed}`;
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const full = Math.round(share * WIDTH);
  const bar = `${'='.repeat(full)}${full < WIDTH ? '>' : ''}`.padEnd(WIDTH);
  return `[${bar.slice(0, WIDTH)}] ${done}/${total}  ${speed}  ${clock((total - done) / rate)} left`;
}

function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
