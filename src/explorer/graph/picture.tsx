import { useMemo, useRef, useState } from 'preact/hooks';
import { useSize } from '../parts/use-size.ts';
import { LINE_WORDS } from '../tellings/line.ts';
import type { Pair } from '../tellings/pairs.ts';
import type { Point } from './layout.ts';
import type { Scene, Spot } from './scene.ts';

/** What the reader does with the picture. */
export interface Hands {
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
  readonly pin: (id: string, at: Point) => void;
  readonly pointed: string | null;
  readonly point: (key: string | null) => void;
}

const MARGIN = 90;

/** A picture of a few names is not blown up beyond this. */
const LEAST = { width: 440, height: 300 };

/** Units by which an arrow key moves someone. */
const NUDGE = 12;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -NUDGE, y: 0 },
  ArrowRight: { x: NUDGE, y: 0 },
  ArrowUp: { x: 0, y: -NUDGE },
  ArrowDown: { x: 0, y: NUDGE },
};

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The drawing: who is linked with whom, each line by what the tellings amount to. Dragged, someone is pinned; the wheel and the buttons change the size. */
export function Picture({ scene, hands }: { readonly scene: Scene; readonly hands: Hands }) {
  const { ref, width, height } = useSize<HTMLDivElement>();
  const svg = useRef<SVGSVGElement>(null);
  const [held, setHeld] = useState<{ readonly id: string; readonly at: Point; readonly moved: boolean } | null>(null);
  const [shift, setShift] = useState<{ readonly x: number; readonly y: number; readonly scale: number }>({
    x: 0,
    y: 0,
    scale: 1,
  });
  const [panned, setPanned] = useState<Point | null>(null);
  const fit = useMemo(() => frameAround(scene.spots), [scene.spots]);
  const frame = {
    width: fit.width / shift.scale,
    height: fit.height / shift.scale,
    x: fit.x + shift.x + (fit.width - fit.width / shift.scale) / 2,
    y: fit.y + shift.y + (fit.height - fit.height / shift.scale) / 2,
  };
  const spots = scene.spots.map((spot) => (held?.id === spot.actor.id ? { ...spot, ...held.at } : spot));
  const at = new Map(spots.map((spot) => [spot.actor.id, spot]));
  const unitsOf = (event: PointerEvent): Point => {
    const matrix = svg.current!.getScreenCTM()!.inverse();
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    return { x, y };
  };
  const zoom = (factor: number) =>
    setShift((old) => ({ ...old, scale: Math.min(6, Math.max(0.5, old.scale * factor)) }));
  const letGo = () => {
    if (held?.moved === true) hands.pin(held.id, held.at);
    else if (held !== null) hands.choose([held.id]);
    setHeld(null);
    setPanned(null);
  };
  return (
    <div class="picture" ref={ref}>
      {/* The names are buttons, and the list beside the picture has all lines. */}
      <svg
        ref={svg}
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        class="graph"
        style={{ '--unit': String(unitOf(frame, width, height)) }}
        role="group"
        aria-label={`Graph: ${spots.length} names, ${scene.pairs.length} links`}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          const target = event.target instanceof Element ? event.target.closest<SVGGElement>('[data-id]') : null;
          const id = target?.dataset['id'];
          const spot = id === undefined ? undefined : at.get(id);
          if (spot === undefined) setPanned(unitsOf(event));
          else setHeld({ id: spot.actor.id, at: { x: spot.x, y: spot.y }, moved: false });
        }}
        onPointerMove={(event) => {
          const to = unitsOf(event);
          if (held !== null && (held.moved || Math.hypot(to.x - held.at.x, to.y - held.at.y) > 8))
            setHeld({ ...held, at: to, moved: true });
          else if (panned !== null)
            setShift((old) => ({ ...old, x: old.x + panned.x - to.x, y: old.y + panned.y - to.y }));
        }}
        onPointerUp={letGo}
        onPointerCancel={() => {
          setHeld(null);
          setPanned(null);
        }}
        onWheel={(event) => {
          if (!event.ctrlKey && !event.metaKey) return;
          event.preventDefault();
          zoom(event.deltaY < 0 ? 1.12 : 1 / 1.12);
        }}
      >
        <g class="links">
          {scene.pairs.map((pair) => {
            const [one, other] = [at.get(pair.one.id), at.get(pair.other.id)];
            return one === undefined || other === undefined ? null : (
              <LinkLine key={pair.key} pair={pair} one={one} other={other} hands={hands} />
            );
          })}
        </g>
        <g class="names">
          {spots.map((spot) => (
            <Name key={spot.actor.id} spot={spot} hands={hands} near={isNear(spot, hands, scene.pairs)} />
          ))}
        </g>
      </svg>
      <div class="zoom" role="group" aria-label="Size">
        <button type="button" onClick={() => zoom(1.3)} aria-label="Larger">
          +
        </button>
        <button type="button" onClick={() => zoom(1 / 1.3)} aria-label="Smaller">
          −
        </button>
        <button type="button" onClick={() => setShift({ x: 0, y: 0, scale: 1 })} title="All of it">
          Fit
        </button>
      </div>
    </div>
  );
}

function frameAround(spots: readonly Spot[]): Frame {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
  const [left, right] = [Math.min(0, ...xs) - MARGIN, Math.max(0, ...xs) + MARGIN];
  const [top, bottom] = [Math.min(0, ...ys) - MARGIN * 0.7, Math.max(0, ...ys) + MARGIN * 0.8];
  const [width, height] = [Math.max(LEAST.width, right - left), Math.max(LEAST.height, bottom - top)];
  return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}

/** How many units of the drawing a pixel is, within the bounds that names can be read at and have room. */
function unitOf(frame: Frame, width: number, height: number): number {
  const unit = Math.max(frame.width / Math.max(1, width), frame.height / Math.max(1, height));
  return Math.min(1.7, Math.max(0.4, unit));
}

/** Null when nothing is pointed at; else whether this one belongs to what is. */
function isNear({ actor }: Spot, { chosen, pointed }: Hands, pairs: readonly Pair[]): boolean | null {
  if (pointed !== null) return pointed.split(' ').includes(actor.id);
  if (chosen.length === 0) return null;
  if (chosen.includes(actor.id)) return true;
  return (
    chosen.length === 1 &&
    pairs.some(({ one, other }) => [one.id, other.id].includes(actor.id) && [one.id, other.id].includes(chosen[0]!))
  );
}

function LinkLine({
  pair,
  one,
  other,
  hands,
}: {
  readonly pair: Pair;
  readonly one: Point;
  readonly other: Point;
  readonly hands: Hands;
}) {
  const { line, key, contacts } = pair;
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const gap = line.double ? 2.2 : 0;
  const middle = { x: one.x + dx / 2, y: one.y + dy / 2 };
  const [px, py] = [nx * 8 + (dx / length) * 4, ny * 8 + (dy / length) * 4];
  const ids = [pair.one.id, pair.other.id];
  const isChosen = hands.chosen.length === 2 && ids.every((id) => hands.chosen.includes(id));
  const isFaint =
    hands.pointed !== null
      ? hands.pointed !== key
      : hands.chosen.length > 0 && !isChosen && !(hands.chosen.length === 1 && ids.includes(hands.chosen[0]!));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the picture has a button for each line.
    <g
      class={`link-line line-${line.kind}${isChosen || hands.pointed === key ? ' is-chosen' : ''}${isFaint ? ' is-faint' : ''}`}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={() => hands.choose(ids)}
      onPointerEnter={() => hands.point(key)}
      onPointerLeave={() => hands.point(null)}
    >
      <title>{`${pair.one.name} – ${pair.other.name}: ${LINE_WORDS[line.kind]}, ${contacts === 1 ? 'one contact' : `${contacts} contacts`}`}</title>
      <path class="reach" d={`M${one.x} ${one.y}L${other.x} ${other.y}`} />
      {(line.double ? [gap, -gap] : [0]).map((offset) => (
        <path
          key={offset}
          class="line"
          stroke-width={line.double ? 1.3 : Math.min(4.5, 1.4 + Math.sqrt(Math.max(0, contacts - 1)) * 0.6)}
          d={`M${one.x + nx * offset} ${one.y + ny * offset}L${other.x + nx * offset} ${other.y + ny * offset}`}
        />
      ))}
      {(line.kind === 'denied' || line.kind === 'disputed') && (
        <path class="bar" d={`M${middle.x - px} ${middle.y - py}L${middle.x + px} ${middle.y + py}`} />
      )}
    </g>
  );
}

const LONGEST = 30;

function Name({ spot, hands, near }: { readonly spot: Spot; readonly hands: Hands; readonly near: boolean | null }) {
  const { actor, x, y, links, isRoot, isPinned } = spot;
  const size = Math.min(13, 4.5 + Math.sqrt(links) * 1.7);
  const shown = actor.name.length > LONGEST ? `${actor.name.slice(0, LONGEST - 1)}…` : actor.name;
  return (
    <g
      class={`name name-${actor.__typename.toLowerCase()}${isRoot ? ' is-root' : ''}${hands.chosen.includes(actor.id) ? ' is-chosen' : ''}${near === false ? ' is-faint' : ''}`}
      transform={`translate(${x} ${y})`}
      data-id={actor.id}
      role="button"
      tabindex={0}
      aria-label={`${actor.name}, ${actor.__typename === 'Person' ? 'person' : 'agency'}, ${links === 1 ? 'one link' : `${links} links`}${isPinned ? ', pinned' : ''}`}
      aria-pressed={hands.chosen.includes(actor.id)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          hands.choose([actor.id]);
        }
        const step = ARROWS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        hands.pin(actor.id, { x: x + step.x, y: y + step.y });
      }}
    >
      <title>{actor.name}</title>
      {actor.__typename === 'Person' ? (
        <circle r={size} />
      ) : (
        <rect x={-size} y={-size} width={2 * size} height={2 * size} rx="2" />
      )}
      {isPinned && <circle class="pin" r="2" />}
      <text y={size + 3} dominant-baseline="hanging" text-anchor="middle" unicode-bidi="plaintext">
        {shown}
      </text>
    </g>
  );
}
