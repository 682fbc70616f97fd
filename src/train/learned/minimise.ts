/** A smooth function: sets `gradient` at `at` and returns the value. */
export type Smooth = (at: Float64Array, gradient: Float64Array) => number;

/** Pairs of steps remembered. */
const MEMORY = 8;
/** Of the decrease that the slope promises, how much a step must bring (Armijo). */
const ENOUGH = 1e-4;
const MAX_HALVINGS = 30;

/**
 * Minimises a smooth convex function by L-BFGS with backtracking (Nocedal and Wright 2006, algorithms 7.4 and 3.1), from zero. Ends after
 * `steps`, or when the value falls by less than `tolerance` of itself. Deterministic: same function, same result.
 */
export function minimise(size: number, value: Smooth, steps: number, tolerance: number): Float64Array {
  const at = new Float64Array(size);
  const gradient = new Float64Array(size);
  const next = new Float64Array(size);
  const nextGradient = new Float64Array(size);
  const history: { readonly step: Float64Array; readonly change: Float64Array; readonly rho: number }[] = [];
  let current = value(at, gradient);
  for (let round = 0; round < steps; round++) {
    const direction = descent(gradient, history);
    const slope = dot(direction, gradient);
    if (!(slope < 0)) break;
    let length = round === 0 ? Math.min(1, 1 / Math.sqrt(-slope)) : 1;
    let reached = Number.POSITIVE_INFINITY;
    for (let halving = 0; halving < MAX_HALVINGS; halving++, length /= 2) {
      for (let i = 0; i < size; i++) next[i] = at[i]! + length * direction[i]!;
      reached = value(next, nextGradient);
      if (reached <= current + ENOUGH * length * slope) break;
    }
    if (!(reached < current)) break;
    const step = new Float64Array(size);
    const change = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      step[i] = next[i]! - at[i]!;
      change[i] = nextGradient[i]! - gradient[i]!;
    }
    const curvature = dot(step, change);
    if (curvature > 1e-10) {
      history.push({ step, change, rho: 1 / curvature });
      if (history.length > MEMORY) history.shift();
    }
    at.set(next);
    gradient.set(nextGradient);
    const gained = current - reached;
    current = reached;
    if (gained < tolerance * Math.abs(current)) break;
  }
  return at;
}

/** The two loops of L-BFGS: minus the gradient, scaled by what the last steps told of the curvature. */
function descent(
  gradient: Float64Array,
  history: readonly { readonly step: Float64Array; readonly change: Float64Array; readonly rho: number }[],
): Float64Array {
  const direction = gradient.map((each) => -each);
  const shares = new Float64Array(history.length);
  for (let h = history.length - 1; h >= 0; h--) {
    const { step, change, rho } = history[h]!;
    shares[h] = rho * dot(step, direction);
    addScaled(direction, change, -shares[h]!);
  }
  const last = history.at(-1);
  if (last) {
    const scale = 1 / (last.rho * dot(last.change, last.change));
    for (let i = 0; i < direction.length; i++) direction[i]! *= scale;
  }
  for (let h = 0; h < history.length; h++) {
    const { step, change, rho } = history[h]!;
    addScaled(direction, step, shares[h]! - rho * dot(change, direction));
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function addScaled(to: Float64Array, what: Float64Array, scale: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += scale * what[i]!;
}
