import { useMemo, useRef, useState } from 'preact/hooks';
import type { View } from '../route/route.ts';
import type { Telling } from '../tellings/pairs.ts';
import { hasDate } from '../tellings/seen.ts';
import { type Axis, type Day, dayAt, dayOf, dayText, ticksOf, xOf } from '../time/axis.ts';
import { axisOf, barsOf, SHORTEST } from '../time/bars.ts';
import { dayWords } from '../words/dates.ts';
import { useSize } from './use-size.ts';

/** Pixels: of the strip at most, of a lane, which grows thinner when many are needed, and of the axis. */
const HEIGHT = 72;
const LANE = { most: 6, least: 2 };
const AXIS = 18;

/** Pixels that the words of a tick need. */
const WORDS = 52;

/** Days that an arrow key moves an end of the brush; a page key moves it by a year. */
const KEY_STEPS: Readonly<Record<string, number>> = { ArrowLeft: -30, ArrowRight: 30, PageDown: -365, PageUp: 365 };

/** Events over time: a mark for a day, a bar for a vague date, those without a date apart. The brush lets only its span be looked at. */
export function TimeStrip({
  tellings,
  view,
  look,
}: {
  /** All events, those outside the brush too. */
  readonly tellings: readonly Telling[];
  readonly view: View;
  readonly look: (next: Partial<View>, how?: 'next' | 'instead') => void;
}) {
  const { ref, width } = useSize<HTMLDivElement>();
  const axis = useMemo(() => axisOf(tellings, width), [tellings, width]);
  const undated = tellings.filter((telling) => !hasDate(telling)).length;
  if (tellings.length === 0) return null;
  return (
    <div class="time">
      <div class="time-axis" ref={ref}>
        {axis === null ? (
          <p class="quiet">No event has a date.</p>
        ) : (
          width > 0 && <Strip axis={axis} tellings={tellings} view={view} look={look} />
        )}
      </div>
      {undated > 0 && (
        <button
          type="button"
          class="toggle undated"
          aria-pressed={view.undated}
          onClick={() => look({ undated: !view.undated })}
        >
          {undated} undated
        </button>
      )}
    </div>
  );
}

function Strip({ axis, tellings, view, look }: { readonly axis: Axis } & Parameters<typeof TimeStrip>[0]) {
  const bars = useMemo(() => barsOf(tellings, axis, HEIGHT / LANE.least), [tellings, axis]);
  const lanes = bars.reduce((most, { lane }) => Math.max(most, lane + 1), 3);
  const thick = Math.min(LANE.most, HEIGHT / lanes);
  const height = Math.ceil(lanes * thick) + 4;
  const [drag, setDrag] = useState<readonly [Day, Day] | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const from = drag === null ? (view.from === null ? null : dayOf(view.from)) : Math.min(...drag);
  const to = drag === null ? (view.to === null ? null : dayOf(view.to)) : Math.max(...drag);
  const brushed = from !== null || to !== null;
  const x1 = from === null ? 0 : Math.max(0, xOf(axis, from));
  const x2 = to === null ? axis.width : Math.min(axis.width, xOf(axis, to));
  const dayUnder = (event: PointerEvent) => dayAt(axis, event.clientX - svg.current!.getBoundingClientRect().left);
  const end = () => {
    if (drag === null) return;
    setDrag(null);
    const small = Math.abs(xOf(axis, drag[0]) - xOf(axis, drag[1])) < 4;
    if (small) look({ from: null, to: null });
    else look({ from: dayText(Math.min(...drag)), to: dayText(Math.max(...drag)) });
  };
  return (
    <>
      {/* The ends of the brush, below, can be moved by keys. */}
      <svg
        ref={svg}
        width={axis.width}
        height={height + AXIS}
        class="strip"
        role="group"
        aria-label={`Events over time: ${bars.length} with a date`}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const day = dayUnder(event);
          setDrag([day, day]);
        }}
        onPointerMove={(event) => drag !== null && setDrag([drag[0], dayUnder(event)])}
        onPointerUp={end}
        onPointerCancel={() => setDrag(null)}
      >
        {ticksOf(axis).map(({ day, words }) => (
          <g key={day} class="tick" transform={`translate(${xOf(axis, day)} 0)`}>
            <path d={`M0 0V${height}`} />
            {axis.width - xOf(axis, day) > WORDS && (
              <text y={height + 13} x="3">
                {words}
              </text>
            )}
          </g>
        ))}
        <path class="base" d={`M0 ${height}H${axis.width}`} />
        {brushed && <rect class="brush" x={x1} width={Math.max(1, x2 - x1)} height={height} />}
        {bars.map(({ id, standing, from: first, to: last, lane }) => {
          const x = xOf(axis, first);
          const out = (from !== null && last < from) || (to !== null && first > to);
          return (
            <rect
              key={id}
              class={`event event-${standing.toLowerCase()}${out ? ' event-out' : ''}`}
              x={x}
              y={height - (lane + 1) * thick}
              width={Math.max(SHORTEST, xOf(axis, last) - x)}
              height={thick * 0.75}
              rx={first === last ? thick * 0.375 : 1}
            />
          );
        })}
        {brushed && <path class="brush-end" d={`M${x1} 0V${height}M${x2} 0V${height}`} />}
      </svg>
      <div class="brush-ends">
        <BrushEnd
          words="From"
          day={from ?? axis.from}
          axis={axis}
          set={(day) => look({ from: dayText(day) }, 'instead')}
          clear={() => look({ from: null, to: null })}
        />
        <BrushEnd
          words="To"
          day={to ?? axis.to}
          axis={axis}
          set={(day) => look({ to: dayText(day) }, 'instead')}
          clear={() => look({ from: null, to: null })}
        />
      </div>
    </>
  );
}

/** An end of the brush as a slider: arrow keys move it by a month, page keys by a year, Escape lets all through. */
function BrushEnd({
  words,
  day,
  axis,
  set,
  clear,
}: {
  readonly words: string;
  readonly day: Day;
  readonly axis: Axis;
  readonly set: (day: Day) => void;
  readonly clear: () => void;
}) {
  return (
    <span
      class="brush-handle"
      role="slider"
      tabIndex={0}
      aria-label={`${words}: end of the span of time`}
      aria-valuemin={axis.from}
      aria-valuemax={axis.to}
      aria-valuenow={day}
      aria-valuetext={dayWords(dayText(day))}
      style={{ left: `${Math.min(axis.width, Math.max(0, xOf(axis, day)))}px` }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') clear();
        const step = KEY_STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        set(Math.min(axis.to, Math.max(axis.from, day + step)));
      }}
    />
  );
}
