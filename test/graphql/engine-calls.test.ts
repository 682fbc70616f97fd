import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { openStore } from '../../src/store/open-store.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { counting } from '../store/counting-engine.ts';
import { oneByOne } from '../store/one-by-one.ts';
import { madeUp } from '../store/readings.ts';
import { answer } from './ask.ts';

/** People who meet in a ring, two articles each, so that every page of people has as many relations. */
function ringOf(size: number) {
  const names = Array.from({ length: size }, (_, i) => `Person ${String.fromCharCode(65 + (i % 26))}${i}`);
  return names.map((name, i) => {
    const next = names[(i + 1) % size] ?? '';
    const text = `${name}, head of Bureau ${i}, met ${next} in Town ${i}. “All is well with ${next},” said ${name}.`;
    return madeUp({
      id: `ring-${i}`,
      publisher: 'Ring News',
      publishedAt: '2021-05-01',
      text,
      people: [name, next],
      agencies: [`Bureau ${i}`],
      places: [`Town ${i}`],
      told: [
        {
          type: 'MEETING',
          who: [name, next],
          on: '2021-04-30',
          at: `Town ${i}`,
          words: `${name}, head of Bureau ${i}, met ${next}`,
        },
      ],
      quotes: [{ words: `All is well with ${next}`, speaker: name, mentions: [next] }],
      positions: [{ person: name, title: 'head', agency: `Bureau ${i}`, words: `head of Bureau ${i}` }],
    });
  });
}

let engine: Engine;
let calls: () => number;
beforeAll(async () => {
  ({ engine, calls } = counting(oneByOne(await openStore({ kind: 'grafeo', path: null }))));
  for (const { article, reading } of ringOf(30)) await writeArticle(engine, article, reading);
});
afterAll(() => engine.close());

async function callsOf(query: string, variables: Record<string, unknown>): Promise<number> {
  const before = calls();
  await answer(engine, query, variables);
  return calls() - before;
}

const CONTACTS = `query ($first: Int) {
  people(first: $first) {
    nodes {
      name
      contacts(filter: { from: "2021-01-01" }) {
        edges {
          eventCount
          node { name contacts { nodes { name } } }
          events { nodes { place { name } participants { actor { name } } claims { nodes { accordingTo { name } evidence { sentence } } } sources { articles } } }
          evidence { sentence article { title publisher { name } } }
        }
      }
    }
  }
}`;

const EVERYTHING_ELSE = `query ($first: Int) {
  people(first: $first) {
    nodes {
      positions(at: "2021-05-02") { title agency { name people { edges { node { name } positions { evidence { text } } } } } }
      agencies { name sector country }
      events(filter: { accordingTo: ["Ring News"], place: "Town 3" }) { nodes { id evidence { text } } }
      quotes { nodes { text about { name } speaker { name } evidence { sentence } } }
      quotesAbout { nodes { text } }
      coMentioned { edges { articles node { name } } }
      mentions { nodes { text entity { ... on Person { name } ... on Place { name } } article { title } } }
      articles { nodes { text events { nodes { type } } claims { nodes { stance } } quotes { nodes { kind } } mentions { nodes { form } } positions { status } } }
    }
  }
}`;

describe('engine calls', () => {
  it.each([
    ['contacts of contacts, with events, claims and evidence', CONTACTS, 18],
    ['positions, quotes, mentions and articles', EVERYTHING_ELSE, 38],
  ])('%s: as many for twenty people as for ten', async (_, query, most) => {
    const forTen = await callsOf(query, { first: 10 });
    const forTwenty = await callsOf(query, { first: 20 });
    expect(forTwenty).toBe(forTen);
    expect(forTwenty).toBeLessThanOrEqual(most);
  });

  it('counts a list only when the query asks', async () => {
    const without = await callsOf('{ people { nodes { name } } }', {});
    expect(await callsOf('{ people { totalCount nodes { name } } }', {})).toBe(without + 1);
  });
});
