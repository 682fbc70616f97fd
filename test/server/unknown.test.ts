import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import { type MadeUpApp, madeUpApp, madeUpEngine } from './made-up-app.ts';

let engine: Engine;
let app: MadeUpApp;
beforeAll(async () => {
  engine = await madeUpEngine();
  app = madeUpApp(engine);
});
afterAll(() => engine.close());

const id = (text: string) => Buffer.from(text).toString('base64');

describe('what is not known', () => {
  it.each([
    ['a person of no name we know', '{ person(name: "Nobody Atall") { name } }', { person: null }],
    ['an agency of no name we know', '{ agency(name: "Nobody Atall") { name } }', { agency: null }],
    ['a place of no name we know', '{ place(name: "Nowhere") { name } }', { place: null }],
    ['an article of no URL we know', '{ article(url: "https://nowhere.example/") { title } }', { article: null }],
    ['an id of nothing', `{ node(id: "${id('Person:x')}") { id } }`, { node: null }],
    ['ids of nothing', `{ nodes(ids: ["${id('Quote:x')}"]) { id } }`, { nodes: [null] }],
    ['an event of no id we know', `{ event(id: "${id('Event:x')}") { type } }`, { event: null }],
    ['one of a pair', '{ contact(between: ["Ann Ray", "Nobody"]) { between { name } } }', { contact: null }],
    [
      'one of those with common contacts',
      '{ commonContacts(of: ["Ann Ray", "Nobody"]) { totalCount } }',
      { commonContacts: null },
    ],
    ['one of a timeline', '{ timeline(of: ["Nobody"]) { totalCount } }', { timeline: null }],
    ['the middle of a neighbourhood', '{ neighbourhood(of: ["Nobody"]) { truncated } }', { neighbourhood: null }],
    [
      'the end of a path',
      '{ paths(from: "Ann Ray", to: "Nobody") { reason paths { length } } }',
      { paths: { reason: 'UNKNOWN_ACTOR', paths: [] } },
    ],
    [
      'a claimant of a filter',
      '{ events(filter: { accordingTo: ["Nobody"] }) { totalCount } }',
      { events: { totalCount: 0 } },
    ],
    ['a place of a filter', '{ events(filter: { place: "Nowhere" }) { totalCount } }', { events: { totalCount: 0 } }],
    ['an agency of a filter', '{ people(filter: { agency: "Nobody" }) { totalCount } }', { people: { totalCount: 0 } }],
  ])('%s answers null or none, without an error', async (_, query, data) => {
    expect((await app.query(query)).body).toMatchObject({ data });
    expect((await app.query(query)).body.errors).toBeUndefined();
  });
});
