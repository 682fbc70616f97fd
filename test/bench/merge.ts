/**
 * What a merge and its undo cost by the size of the two: `npx tsx test/bench/merge.ts [BOLT-ADDRESS]`. It makes a graph of two people of 100 events each and two
 * of 10,000 (in memory, or in the Neo4j at the address, which it empties) and prints what merging each two and taking it back takes at the median, in
 * milliseconds and as a ratio. It asserts nothing.
 */
import { registerReading } from '../../src/ingest/formats/register/register-reading.ts';
import { mergeActors, undoJudgement } from '../../src/store/judge.ts';
import { openStore } from '../../src/store/open-store.ts';
import { writeArticle } from '../../src/store/write-article.ts';

const SIZES = [100, 10_000] as const;
const REPEATS = 9;
/** Events of one article. */
const ROWS = 100;

const [uri] = process.argv.slice(2);
const print = (line: string) => process.stdout.write(`${line}\n`);
const engine = await openStore(
  uri === undefined ? { kind: 'grafeo', path: null } : { kind: 'neo4j', uri, patient: true },
);
if (uri !== undefined) await engine.write((tx) => tx.run('MATCH (n) DETACH DELETE n'));

const GIVEN = 'Ada Ben Cleo Dag Eva Finn Gro Hal Ida Jon'.split(' ');

/** The two people of a size: of one surname, as those that one merges are. */
const pairOf = (size: number): readonly [string, string] => [`Nora Lund${size}`, `Nina Lund${size}`];

async function fill(size: number): Promise<void> {
  for (const name of pairOf(size)) {
    for (let from = 0; from < size; from += ROWS) {
      const rows = Array.from({ length: Math.min(ROWS, size - from) }, (_, at) => {
        const other = `${GIVEN[(from + at) % GIVEN.length]} Berg`;
        const date = new Date(Date.UTC(1990, 0, 1 + from + at)).toISOString().slice(0, 10);
        return {
          source: { title: `Diary of ${name}, ${from}`, publisher: 'Harbour Office' },
          type: 'MEETING' as const,
          date,
          participants: [name, other].map((who) => ({
            kind: 'person' as const,
            name: who,
            role: 'participant' as const,
          })),
          text: `${name} | ${other} | ${date}`,
        };
      });
      const { article, reading } = registerReading(rows, 1);
      await writeArticle(engine, article, reading);
    }
  }
}

async function profileOf(name: string): Promise<string> {
  const [row] = await engine.read('MATCH (p:Profile {kind: $kind, key: $key}) RETURN p.id AS id ORDER BY id LIMIT 1', {
    kind: 'person',
    key: name.toLowerCase(),
  });
  return String(row?.['id']);
}

async function median(work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < REPEATS; turn++) times.push(await work());
  return times.sort((a, b) => a - b)[Math.floor(REPEATS / 2)]!;
}

async function times(size: number): Promise<readonly [merge: number, undo: number]> {
  const [one, other] = await Promise.all(pairOf(size).map(profileOf));
  const undone: number[] = [];
  let turn = 0;
  const merge = await median(async () => {
    turn++;
    const at = new Date(Date.UTC(2020, 0, turn)).toISOString();
    const begun = performance.now();
    const { id } = await mergeActors(engine, one!, other!, { by: 'bench', at });
    const merged = performance.now();
    await undoJudgement(engine, id, { by: 'bench', at });
    undone.push(performance.now() - merged);
    return merged - begun;
  });
  return [merge, undone.sort((a, b) => a - b)[Math.floor(REPEATS / 2)]!];
}

for (const size of SIZES) await fill(size);
print('events each    merge, ms     undo, ms');
const all: (readonly [number, number])[] = [];
for (const size of SIZES) {
  const row = await times(size);
  all.push(row);
  print(`${String(size).padStart(11)} ${row.map((each) => each.toFixed(1).padStart(12)).join(' ')}`);
}
const [small, large] = all;
print(
  `ratio       ${[0, 1].map((at) => (large![at as 0 | 1] / small![at as 0 | 1]).toFixed(2).padStart(12)).join(' ')}`,
);
await engine.close();
