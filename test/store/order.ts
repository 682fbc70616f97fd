import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importLines } from '../../src/commands/import.ts';
import type { Engine } from '../../src/store/engine.ts';
import { judgeDistinct, mergeActors, undoJudgement } from '../../src/store/judge.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { dumped } from './answers.ts';
import { history, play, soundness, standing, write } from './histories.ts';
import { AKSOY, FOX, INGESTED, LUND, RAY, WORLD } from './world.ts';

/** Lines as they come from a file. */
async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** Whether a line of a dump is a judgement that somebody made; ours follow from the articles. */
function isOfPeople(line: string): boolean {
  return line.startsWith('{"kind":"judgement"') && !line.includes('"by":"liaison"');
}

async function imported(engine: Engine, lines: readonly string[]): Promise<void> {
  const failures: string[] = [];
  await importLines(engine, from(lines), (_, error) => failures.push(error));
  expect(failures).toEqual([]);
}

/**
 * Histories of articles and judgements, and what must be alike whichever of them led there, on one engine.
 * @param anew gives an engine over an empty graph; the one it gave before is closed by then
 * @param numRuns histories that are tried
 */
export function orderOfHistories(name: string, anew: () => Promise<Engine>, numRuns: number): void {
  const over = async <T>(work: (engine: Engine) => Promise<T>): Promise<T> => {
    const engine = await anew();
    try {
      return await work(engine);
    } finally {
      await engine.close();
    }
  };

  test(`${name}: the graph is a function of its articles and judgements, whatever came, went and was undone before`, async () => {
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        const { last, lines, sound } = await over(async (lived) => ({
          last: await play(lived, steps),
          lines: await standing(lived),
          sound: await soundness(lived),
        }));
        await over(async (fresh) => {
          for (const made of last.values()) await write(fresh, made);
          await imported(fresh, ['{"kind":"liaison","version":2}', ...lines.filter(isOfPeople)]);
          expect(await standing(fresh)).toEqual(lines);
          expect(await soundness(fresh)).toEqual(sound);
        });
        expect(sound[1]).toEqual([]);
      }),
      { numRuns },
    );
  }, 240_000);

  test(`${name}: a dump that is imported gives the same dump, judgements and what was undone among it`, async () => {
    const judging = { by: 'somebody', at: INGESTED };
    const lines = await over(async (engine) => {
      for (const { article, reading } of WORLD) await writeArticle(engine, article, reading, INGESTED);
      await mergeActors(engine, RAY, LUND, judging);
      const { id } = await judgeDistinct(engine, AKSOY, FOX, judging);
      await undoJudgement(engine, id, judging);
      return dumped(engine);
    });
    expect(lines.filter(isOfPeople)).toHaveLength(2);
    await over(async (engine) => {
      await imported(engine, lines);
      expect(await dumped(engine)).toEqual(lines);
    });
  });
}
