import fc from 'fast-check';
import { LiaisonError } from '../../src/errors.ts';
import { deleteArticle } from '../../src/store/delete-article.ts';
import type { Engine } from '../../src/store/engine.ts';
import { judgeDistinct, mergeActors, undoJudgement } from '../../src/store/judge.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { writeArticles } from '../../src/store/write-articles.ts';
import { dumped } from './answers.ts';
import { type MadeUp, madeUp } from './readings.ts';
import { INGESTED } from './world.ts';

const words = fc.constantFrom('NCG', 'NG', 'Coast Guard', 'Northern Coast Guard', 'National Guard');
const agency = fc.record(
  {
    name: words,
    aliases: fc.uniqueArray(words, { maxLength: 2 }),
    country: fc.constantFrom('NO', 'US'),
    sector: fc.constantFrom('military' as const, 'police' as const),
  },
  { requiredKeys: ['name', 'aliases'] },
);

const person = fc.record({
  name: fc.constantFrom('Mike Berger', 'Michael Berger', 'Mikhael Berger', 'M. Berger', 'Berger', 'Michael Bergger'),
  title: fc.constantFrom('harbour master', 'chief', 'president', null),
  country: fc.constantFrom('NO', 'US', null),
});

const ids = fc.constantFrom('a', 'b', 'c', 'd');

/** An article under one of four names, that says of its agencies and people that each two met on one day, and of its people which post they have. */
const article = fc
  .tuple(
    ids,
    fc.uniqueArray(agency, { selector: ({ name }) => name, minLength: 1, maxLength: 2 }),
    fc.uniqueArray(person, { selector: ({ name }) => name, maxLength: 2 }),
    fc.integer({ min: 2015, max: 2020 }),
    fc.constantFrom('affirms' as const, 'denies' as const),
  )
  .map(([id, agencies, people, year, stance]): MadeUp => {
    const names = [...agencies, ...people].map(({ name }) => name);
    return {
      id,
      publishedAt: `${year}-06-01`,
      text: `${names.join(' met ')} in ${id}.`,
      agencies,
      people: people.map(({ name }) => name),
      positions: people.flatMap(({ name, title, country }) =>
        title === null ? [] : [{ person: name, title, words: name, ...(country !== null && { country }) }],
      ),
      told: names.slice(1).map((name, index) => ({
        type: 'MEETING',
        who: [names[index] ?? name, name],
        on: '2020-01-01',
        stance,
        words: names.join(' met '),
      })),
    };
  });

/** One thing that is done to a graph: articles come at once, one goes, two that are picked by number are judged, the judgement before is undone. */
export type Step =
  | { readonly kind: 'write'; readonly articles: readonly MadeUp[] }
  | { readonly kind: 'delete'; readonly id: string }
  | { readonly kind: 'merge' | 'distinct'; readonly one: number; readonly other: number }
  | { readonly kind: 'undo'; readonly which: number };

/** What comes in one transaction: some of them may be of one id, or of one address. */
export const severalArticles = fc.array(article, { minLength: 1, maxLength: 3 });

const pick = fc.integer({ min: 0, max: 20 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: severalArticles.map((articles) => ({ kind: 'write' as const, articles })) },
  { weight: 1, arbitrary: ids.map((id) => ({ kind: 'delete' as const, id })) },
  {
    weight: 2,
    arbitrary: fc.tuple(pick, pick).map(([one, other]) => ({ kind: 'merge' as const, one, other })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(pick, pick).map(([one, other]) => ({ kind: 'distinct' as const, one, other })),
  },
  { weight: 2, arbitrary: pick.map((which) => ({ kind: 'undo' as const, which })) },
);

export const history = fc.array(step, { minLength: 1, maxLength: 12 });

/** Plays a history. @returns the articles that are there at the end, by id */
export async function play(engine: Engine, steps: readonly Step[]): Promise<ReadonlyMap<string, MadeUp>> {
  const last = new Map<string, MadeUp>();
  const made: string[] = [];
  for (const [turn, each] of steps.entries()) {
    const judging = { by: 'somebody', at: `2021-01-01T00:00:${String(turn).padStart(2, '0')}.000Z` };
    if (each.kind === 'write') {
      const written = await writeArticles(engine, each.articles.map(madeUp), INGESTED);
      for (const result of written) if (result instanceof LiaisonError) throw result;
      for (const made of each.articles) last.set(made.id, made);
    } else if (each.kind === 'delete') {
      await deleteArticle(engine, each.id);
      last.delete(each.id);
    } else if (each.kind === 'undo') {
      const id = made[each.which % Math.max(1, made.length)];
      if (id !== undefined) await undoJudgement(engine, id, judging);
    } else {
      const [one, other] = await two(engine, each);
      const judge = each.kind === 'merge' ? mergeActors : judgeDistinct;
      // What can't be judged is refused, and changes nothing.
      const judgement = await judge(engine, one, other, judging).catch(refused);
      if (judgement !== null) made.push(judgement.id);
    }
  }
  return last;
}

export async function write(engine: Engine, made: MadeUp): Promise<void> {
  const { article: given, reading } = madeUp(made);
  await writeArticle(engine, given, reading, INGESTED);
}

function refused(error: { readonly code?: string }): null {
  if (error.code === 'BAD_USER_INPUT') return null;
  throw error;
}

async function two(engine: Engine, { one, other }: { readonly one: number; readonly other: number }) {
  const rows = await engine.read("MATCH (p:Profile) WHERE p.kind <> 'place' RETURN p.id AS id ORDER BY id");
  const at = (index: number) => String(rows[index % Math.max(1, rows.length)]?.['id']);
  return [at(one), at(other)] as const;
}

/** The dump without what was undone. */
export async function standing(engine: Engine): Promise<readonly string[]> {
  return (await dumped(engine)).filter((line) => !line.includes('"undoneAt"'));
}

/** Counts of what is there, and of profiles whose two ways to whom they mean differ: none ever. */
export async function soundness(engine: Engine): Promise<readonly unknown[]> {
  const texts = [
    'MATCH (n) WHERE NOT n:Judgement RETURN labels(n) AS labels, count(n) AS n ORDER BY labels',
    'MATCH (p:Profile)-[:MEANS]->(a:Actor) WHERE p.actor <> a.id RETURN p.id AS id ORDER BY id',
    'MATCH (p:Profile)-[:MEANS]->(a:Actor) RETURN count(p) AS n',
    "MATCH (p:Profile) WHERE p.kind <> 'place' RETURN count(p) AS n",
  ];
  return Promise.all(texts.map((cypher) => engine.read(cypher)));
}
