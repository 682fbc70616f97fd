import { expect, test } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { openStore } from '../../src/store/open-store.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { madeUp } from '../store/readings.ts';
import { WIRE_1 } from '../store/world.ts';
import { madeUpApp } from './made-up-app.ts';

/** The data of the first events of a stream. */
async function* events(response: Response): AsyncGenerator<unknown> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: (.+)$/m.exec(block)?.[1];
      if (/^event: next$/m.test(block) && data !== undefined) yield JSON.parse(data).data;
    }
  }
}

const meeting = (number: number) =>
  madeUp({
    id: `news-${number}`,
    title: `News ${number}`,
    text: `Ann Ray met Guest ${number} in Riga.`,
    publishedAt: '2020-03-01',
    people: ['Ann Ray', `Guest ${number}`],
    told: [{ type: 'MEETING', who: ['Ann Ray', `Guest ${number}`], words: `met Guest ${number}` }],
  });

const put = async (engine: Engine, { article, reading }: ReturnType<typeof meeting>) =>
  writeArticle(engine, article, reading);

test('three articles that come while one listens are three events, each with what the graph says then', async () => {
  const engine = await openStore({ kind: 'grafeo', path: null });
  await put(engine, WIRE_1);
  const app = madeUpApp(engine);
  const listen = async (query: string) => {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
    const response = await app.send('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    return events(response);
  };
  const articles = await listen('subscription { articleIngested { title } }');
  const found = await listen(
    'subscription { contactFound(of: ["Ann Ray"]) { article { title } event { type participants { actor { name contactCount } } } } }',
  );
  const firstArticle = articles.next();
  const firstFound = found.next();
  const seen: unknown[] = [];
  for (const number of [1, 2, 3]) {
    await put(engine, meeting(number));
    const [article, contact] =
      number === 1 ? await Promise.all([firstArticle, firstFound]) : await Promise.all([articles.next(), found.next()]);
    expect(article.value).toEqual({ articleIngested: { title: `News ${number}` } });
    seen.push(contact.value);
  }
  expect(seen).toEqual(
    [1, 2, 3].map((number) => ({
      contactFound: {
        article: { title: `News ${number}` },
        event: {
          type: 'MEETING',
          participants: [
            { actor: { name: 'Ann Ray', contactCount: number + 1 } },
            { actor: { name: `Guest ${number}`, contactCount: 1 } },
          ],
        },
      },
    })),
  );
  await Promise.all([articles.return(undefined), found.return(undefined)]);
  await engine.close();
}, 60_000);
