import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/ingest/reading/in-order.ts';
import { itemsOf } from './items.ts';

test('results come in the order of the items, never more than so many under way', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 }),
      fc.integer({ min: 1, max: 6 }),
      async (turns, ahead) => {
        let under = 0;
        let most = 0;
        const work = async (index: number) => {
          under++;
          most = Math.max(most, under);
          for (let turn = turns[index]!; turn > 0; turn--) await Promise.resolve();
          under--;
          return index;
        };
        const order = [...turns.keys()];
        expect(await itemsOf(inOrder(from(order), work, ahead))).toEqual(order);
        expect(most).toBeLessThanOrEqual(ahead);
      },
    ),
  );
});

test('a result comes out while the source still waits for its next item', async () => {
  async function* waiting() {
    yield 'first';
    await new Promise(() => {});
  }
  const results = inOrder(waiting(), async (item: string) => item.toUpperCase(), 4);
  expect(await results.next()).toEqual({ done: false, value: 'FIRST' });
});

test('an error comes in its turn', async () => {
  const results = inOrder(from([0, 1]), async (item) => (item === 1 ? Promise.reject(new Error('one')) : item), 4);
  expect((await results.next()).value).toBe(0);
  await expect(results.next()).rejects.toThrow('one');
});

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
