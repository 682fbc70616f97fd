/** Days since 1970. */
export type Day = number;

const MS = 86_400_000;

export function dayOf(text: string): Day {
  return Math.floor(Date.parse(`${text}T00:00:00Z`) / MS);
}

export function dayText(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

/** Days from `from` to `to` drawn over `width` pixels. */
export interface Axis {
  readonly from: Day;
  readonly to: Day;
  readonly width: number;
}

export function xOf({ from, to, width }: Axis, day: Day): number {
  return ((day - from) / Math.max(1, to - from)) * width;
}

export function dayAt({ from, to, width }: Axis, x: number): Day {
  return Math.round(from + (Math.min(Math.max(0, x), width) / width) * (to - from));
}

export interface Tick {
  readonly day: Day;
  readonly words: string;
}

/** Steps between ticks, in months. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200] as const;

/** Pixels that a tick's words need. */
const ROOM = 70;

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Ticks at the beginnings of months or years, as close as their words allow. */
export function ticksOf(axis: Axis): readonly Tick[] {
  const months = (axis.to - axis.from) / 30.44;
  const step = STEPS.find((each) => (each / Math.max(months, 0.5)) * axis.width >= ROOM) ?? STEPS.at(-1)!;
  const first = new Date(axis.from * MS);
  const ticks: Tick[] = [];
  const start = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
  for (let month = start; ticks.length < 200; month += step) {
    const date = new Date(Date.UTC(Math.floor(month / 12), month % 12, 1));
    const day = date.getTime() / MS;
    if (day > axis.to) break;
    if (day >= axis.from) ticks.push({ day, words: step >= 12 ? String(date.getUTCFullYear()) : MONTH.format(date) });
  }
  return ticks;
}
