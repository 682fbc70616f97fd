import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/store/engine.ts';
import { madeUpEngine } from '../../server/made-up-app.ts';
import { answer } from '../ask.ts';

export type Row = readonly [phenomenon: string, query: string, data: object];

/** A table of queries over the made-up world of test/store/world.ts, on a real graph, each with the whole of its answer. */
export function answered(rows: readonly Row[]): void {
  describe('the made-up world', () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await madeUpEngine();
    });
    afterAll(() => engine.close());

    it.each(rows)('%s', async (_, query, data) => {
      expect(await answer(engine, query)).toEqual(data);
    });
  });
}
