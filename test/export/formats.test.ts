import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvOf } from '../../src/export/csv.ts';
import { type DumpGraph, dumpGraph } from '../../src/export/dump-graph.ts';
import { followTheMoneyOf } from '../../src/export/follow-the-money.ts';
import { gexfOf } from '../../src/export/gexf.ts';
import { jsonLdOf } from '../../src/export/json-ld.ts';
import { obsidianOf } from '../../src/export/obsidian.ts';
import { dumpLines } from '../../src/store/dump.ts';
import { openStore } from '../../src/store/open-store.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { ingestAffair } from '../graphql/questions-world.ts';
import { madeUp } from '../store/readings.ts';

const require = createRequire(import.meta.url);
const { Model, defaultModel } = require('@alephdata/followthemoney') as typeof import('@alephdata/followthemoney');

/** Signs that each format must put in its own way. */
const ODD = madeUp({
  id: 'odd',
  title: '=1+1 "quoted", a/b <c> & [d]',
  publisher: 'Example Wire',
  text: 'Al "X" <Y> & Co met Bo | Lee.\nIn Oslo.',
  people: ['Al "X" <Y> & Co', 'Bo | Lee'],
  told: [{ type: 'MEETING', who: ['Al "X" <Y> & Co', 'Bo | Lee'], words: 'Al "X" <Y> & Co met Bo | Lee.\nIn Oslo' }],
});

let graph: DumpGraph;
beforeAll(async () => {
  const engine = await openStore({ kind: 'grafeo', path: null });
  await ingestAffair(engine);
  await writeArticle(engine, ODD.article, ODD.reading);
  graph = await dumpGraph(dumpLines(engine));
  await engine.close();
});

const text = (lines: Iterable<string>) => [...lines].map((line) => `${line}\n`).join('');

describe('csv', () => {
  it('has a row for each claim, with its words whole', () => {
    const rows = parse(text(csvOf(graph)), { columns: true }) as readonly Record<string, string>[];
    expect(rows).toHaveLength(graph.events.flatMap(({ claims }) => claims).length);
    expect(rows.find(({ stance }) => stance === 'denies')).toMatchObject({
      type: 'MEETING',
      standing: 'DISPUTED',
      who: 'Elena Varga; Tomas Lindqvist',
      'according to': 'Kestrel Wire; Elena Varga',
      words: 'She had not met Lindqvist',
    });
    expect(rows.find(({ article }) => article === 'odd')).toMatchObject({
      words: 'Al "X" <Y> & Co met Bo | Lee.\nIn Oslo',
      title: '\'=1+1 "quoted", a/b <c> & [d]',
    });
  });
});

describe('gexf', () => {
  it('is read by graphology, with denials that give a link no weight', () => {
    const read = gexf.parse(UndirectedGraph, text(gexfOf(graph)));
    const named = (name: string) => read.findNode((_, { label }) => label === name) ?? '';
    const link = (one: string, other: string) => read.getEdgeAttributes(read.edge(named(one), named(other)) ?? '');
    expect(link('Elena Varga', 'Tomas Lindqvist')).toMatchObject({
      weight: 1,
      affirmed: 1,
      denied: 1,
      first: '2018-01-12',
    });
    expect(link('Elena Varga', 'Petra Lund')).toMatchObject({ affirmed: 1, planned: 1 });
    expect(named('Al "X" <Y> & Co')).not.toBe('');
    expect(named('Pavel Horak')).toBe('');
  });
});

describe('ftm', () => {
  it("is taken by FollowTheMoney's own model: schemas, properties and what they refer to", () => {
    const model = new Model(defaultModel);
    const entities = [...followTheMoneyOf(graph)].map((line) => JSON.parse(line));
    const ids = new Map(entities.map((entity) => [entity.id, entity]));
    expect(ids.size).toBe(entities.length);
    for (const { id, schema, properties } of entities) {
      const entity = model.getEntity({ id, schema, properties: {} });
      for (const [name, values] of Object.entries(properties as Record<string, string[]>)) {
        const property = entity.schema.getProperty(name);
        for (const value of values) {
          entity.setProperty(property, value);
          if (!property.type.isEntity) continue;
          expect(model.getSchema(ids.get(value)?.schema).isA(property.getRange()), `${schema} ${name}`).toBe(true);
        }
      }
      expect(entity.getProperties().length).toBeGreaterThan(0);
    }
    const events = entities.filter(({ schema }) => schema === 'Event');
    expect(events.map(({ properties }) => properties.description?.[0]).filter(Boolean)).toEqual([
      'Disputed: somebody denies it.',
    ]);
    expect(
      entities.filter(({ schema }) => schema === 'PublicBody').map(({ properties }) => properties.name[0]),
    ).toContain('Central Intelligence Agency');
  });
});

describe('jsonld', () => {
  it('is JSON whose references all lead to something, but for events that nobody affirms', () => {
    const { '@context': context, '@graph': nodes } = JSON.parse(text(jsonLdOf(graph)));
    expect(context).toBe('https://schema.org/');
    const ids = new Set(nodes.map((node: { '@id': string }) => node['@id']));
    expect(ids.size).toBe(nodes.length);
    const references = [...JSON.stringify(nodes).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id ?? '');
    expect(references.filter((id) => !ids.has(id) && !id.startsWith('urn:liaison:event:'))).toEqual([]);
  });
});

describe('obsidian', () => {
  it('has a note a person with contacts, denials and words, whose links all lead to notes', () => {
    const notes = [...obsidianOf(graph)];
    const paths = new Set(notes.map(({ path }) => path));
    expect(paths.size).toBe(notes.length);
    const links = notes.flatMap((note) => [...note.text.matchAll(/\[\[([^|\]]+)\|/g)].map(([, to]) => `${to}.md`));
    expect(links.filter((to) => !paths.has(to))).toEqual([]);
    const varga = notes.find(({ path }) => path === 'People/Elena Varga.md')?.text ?? '';
    expect(varga).toContain('## Contacts');
    expect(varga).toContain('### [[People/Tomas Lindqvist|Tomas Lindqvist]]\n- MEETING, 2018-01-12, Vienna (disputed)');
    expect(varga.slice(varga.indexOf('## Denied'))).toContain('> She had not met Lindqvist');
    expect([...paths].filter((path) => /[:*?"<>|]/.test(path))).toEqual([]);
  });

  it('gives things of one name a path each', () => {
    const titles = ['Talks', 'Talks', 'talks', 'Talks 2', 'Talks'];
    const articles = new Map(titles.map((title, index) => [`a${index}`, { id: `a${index}`, title }]));
    const paths = [...obsidianOf({ ...graph, actors: new Map(), events: [], articles })].map(({ path }) => path);
    expect(paths).toEqual(['Talks', 'Talks 2', 'talks 3', 'Talks 2 2', 'Talks 4'].map((name) => `Articles/${name}.md`));
  });
});
