import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deleteArticle } from '../../src/store/delete-article.ts';
import { openStore } from '../../src/store/open-store.ts';
import { writeArticle } from '../../src/store/write-article.ts';
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
  title: fc.constantFrom('harbour master', 'chief'),
});

const ids = fc.constantFrom('a', 'b', 'c', 'd');

/** An article under one of four names, that says of its agencies that each two met on one day, and of its people which post they have. */
const article = fc
  .tuple(
    ids,
    fc.uniqueArray(agency, { selector: ({ name }) => name, minLength: 1, maxLength: 3 }),
    fc.uniqueArray(person, { selector: ({ name }) => name, maxLength: 2 }),
  )
  .map(([id, agencies, people]): MadeUp => {
    const names = agencies.map(({ name }) => name);
    return {
      id,
      text: `${names.join(' met ')} in ${id}. ${people.map(({ name }) => name).join(', ')}.`,
      agencies,
      people: people.map(({ name }) => name),
      positions: people.map(({ name, title }) => ({ person: name, title, words: name })),
      told: names.slice(1).map((name, index) => ({
        type: 'MEETING',
        level: 'agency',
        who: [names[index] ?? name, name],
        on: '2020-01-01',
        words: names.join(' met '),
      })),
    };
  });

const step = fc.oneof({ weight: 3, arbitrary: article }, { weight: 1, arbitrary: ids });

test('the graph is a function of the articles that are in it, whatever came and went before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      const [lived, fresh] = await Promise.all([
        openStore({ kind: 'grafeo', path: null }),
        openStore({ kind: 'grafeo', path: null }),
      ]);
      const last = new Map<string, ReturnType<typeof madeUp>>();
      for (const each of steps) {
        if (typeof each === 'string') {
          await deleteArticle(lived, each);
          last.delete(each);
        } else {
          const made = madeUp(each);
          await writeArticle(lived, made.article, made.reading, INGESTED);
          last.set(each.id, made);
        }
      }
      for (const made of last.values()) await writeArticle(fresh, made.article, made.reading, INGESTED);
      const graphs = await Promise.all([dumped(lived), dumped(fresh)]);
      expect(graphs[0]).toEqual(graphs[1]);
      const left = 'MATCH (n) RETURN labels(n) AS labels, count(n) AS n ORDER BY labels';
      expect(await lived.read(left)).toEqual(await fresh.read(left));
      await Promise.all([lived.close(), fresh.close()]);
    }),
    { numRuns: 60 },
  );
}, 120_000);
