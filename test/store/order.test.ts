import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importLines } from '../../src/commands/import.ts';
import { openStore } from '../../src/store/open-store.ts';
import { history, play, soundness, standing, write } from './histories.ts';

/** Lines as they come from a file. */
async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

test('the graph is a function of its articles and judgements, whatever came, went and was undone before', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const [lived, fresh] = await Promise.all([
        openStore({ kind: 'grafeo', path: null }),
        openStore({ kind: 'grafeo', path: null }),
      ]);
      const last = await play(lived, steps);
      const lines = await standing(lived);
      for (const made of last.values()) await write(fresh, made);
      const judgements = lines.filter(
        (line) => line.startsWith('{"kind":"judgement"') && !line.includes('"by":"liaison"'),
      );
      const failures: string[] = [];
      await importLines(fresh, from(['{"kind":"liaison","version":2}', ...judgements]), (_, error) =>
        failures.push(error),
      );
      expect(failures).toEqual([]);
      expect(await standing(fresh)).toEqual(lines);
      expect(await soundness(fresh)).toEqual(await soundness(lived));
      const [, astray] = await soundness(lived);
      expect(astray).toEqual([]);
      await Promise.all([lived.close(), fresh.close()]);
    }),
    { numRuns: 60 },
  );
}, 240_000);
