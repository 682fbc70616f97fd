import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyMove, isFinished, isLegal, startState } from '../../src/text/grammar/transitions.ts';
import { goldTree, MOVES, moveCost } from '../../src/train/oracle.ts';

/** A projective tree over 1 to 12 words: each stretch of words gets a head, what is left and right of it hangs on it. */
const projective = fc.array(fc.nat(1000), { minLength: 1, maxLength: 12 }).map((choices) => {
  const heads = new Array<number>(choices.length).fill(-1);
  const build = (from: number, to: number, head: number): void => {
    if (from >= to) return;
    const root = from + (choices[from]! % (to - from));
    heads[root] = head;
    build(from, root, root);
    build(root + 1, to, root);
  };
  build(0, choices.length, -1);
  return heads;
});

test('moves of cost 0 lead to the gold tree, whichever is taken', () => {
  fc.assert(
    fc.property(projective, fc.array(fc.nat(2), { minLength: 30, maxLength: 30 }), (heads, preferences) => {
      const gold = goldTree(
        heads,
        heads.map(() => 0),
      );
      const state = startState(heads.length);
      for (let step = 0; !isFinished(state); step++) {
        const free = MOVES.filter((move) => isLegal(state, move) && moveCost(state, gold, move) === 0);
        expect(free.length).toBeGreaterThan(0);
        applyMove(state, free[preferences[step]! % free.length]!, 0);
      }
      expect([...state.heads.subarray(0, heads.length)]).toEqual(heads.map((head) => (head < 0 ? heads.length : head)));
    }),
  );
});
