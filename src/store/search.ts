import type { Page, PageArgs, SearchHit, SearchKind } from '../model/query.ts';
import { fold } from '../resolve/fold.ts';
import { soundsOf } from '../resolve/name-rank.ts';
import type { Engine, Row, TextIndex } from './engine.ts';
import { eventsOfTellings, profilesIn } from './event-classes.ts';
import { TELLING_FIELDS, tellingRecord } from './event-record.ts';
import { pageOf } from './page.ts';
import { actorsOfProfiles } from './profiles.ts';
import { map, number, text, texts } from './row.ts';

/** How many hits of an index are looked at: engines rank differently, so we rank again, by words alone. */
const HITS = 500;

interface Source {
  readonly index: TextIndex;
  readonly kinds: readonly SearchKind[];
  /** Gives for the ids of hits: id of what is shown, its kind, and what is compared with the query: `texts`, texts that are `folded` already, or which words a long one has. */
  readonly cypher: string;
}

const SOURCES: readonly Source[] = [
  {
    index: 'actor',
    kinds: ['PERSON', 'AGENCY'],
    cypher: `UNWIND $ids AS id MATCH (n:Actor {id: id}) RETURN id, toUpper(n.kind) AS kind, [n.name] + n.aliases AS texts ORDER BY id`,
  },
  {
    index: 'place',
    kinds: ['PLACE'],
    cypher: `UNWIND $ids AS id MATCH (n:Place {id: id}) RETURN id, 'PLACE' AS kind, [n.name] + n.aliases AS texts ORDER BY id`,
  },
  {
    index: 'quote',
    kinds: ['QUOTE'],
    cypher: `UNWIND $ids AS id MATCH (n:Quote {id: id}) RETURN id, 'QUOTE' AS kind, [n.folded] AS folded ORDER BY id`,
  },
  {
    index: 'claim',
    kinds: ['EVENT'],
    cypher: `UNWIND $ids AS id MATCH (n:Claim {id: id})-[:ABOUT]->(e:Event)
RETURN e.id AS id, 'EVENT' AS kind, [n.folded] AS folded, e ${TELLING_FIELDS} AS telling ORDER BY n.id`,
  },
  {
    index: 'article',
    kinds: ['ARTICLE'],
    cypher: `UNWIND $ids AS id MATCH (n:Article {id: id}) 
RETURN id, 'ARTICLE' AS kind, [coalesce(n.title, '')] AS texts, size(split(n.folded, ' ')) AS size,
  [word IN $words WHERE (' ' + n.folded + ' ') CONTAINS (' ' + word + ' ')] AS found ORDER BY id`,
  },
];

/** Where kinds tie. */
const KIND_ORDER: readonly SearchKind[] = ['PERSON', 'AGENCY', 'PLACE', 'EVENT', 'QUOTE', 'ARTICLE'];

/** People, agencies, places, quotes, events and articles that have all the words of a query; those with some of them where none has all. */
export async function searchAll(
  engine: Engine,
  query: string,
  kinds: readonly SearchKind[] | null | undefined,
  args: PageArgs,
): Promise<Page<SearchHit>> {
  const words = [...new Set(fold(query).split(' '))].filter((word) => word !== '');
  const wanted = SOURCES.filter((source) => kinds == null || source.kinds.some((kind) => kinds.includes(kind)));
  const found = words.length === 0 ? [] : await Promise.all(wanted.map((source) => hitsOf(engine, source, words)));
  const best = new Map<string, SearchHit>();
  for (const hit of found.flat().filter((each) => kinds == null || kinds.includes(each.kind))) {
    const known = best.get(keyOf(hit));
    if (known === undefined || known.score < hit.score) best.set(keyOf(hit), hit);
  }
  const hits = [...best.values()];
  const complete = hits.filter(({ score }) => score >= 0.5);
  const ranked = (complete.length > 0 ? complete : hits).sort(
    (a, b) =>
      b.score - a.score ||
      KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  return pageOf(ranked, keyOf, args);
}

async function hitsOf(
  engine: Engine,
  { index, cypher }: Source,
  words: readonly string[],
): Promise<readonly SearchHit[]> {
  const named = index === 'actor' || index === 'place';
  const sought = named ? [...words, ...words.flatMap(soundsOf)] : words;
  const hits = await engine.search(index, sought.join(' '), HITS);
  if (hits.length === 0) return [];
  const rows = await engine.read(cypher, {
    ids: hits.map(({ id }) => id).sort(),
    words: index === 'article' ? words : null,
  });
  const eventOf = await eventsOf(engine, rows);
  return rows.map((row) => ({
    kind: text(row, 'kind') as SearchKind,
    id: eventOf.get(text(row, 'id')) ?? text(row, 'id'),
    score: scoreOf(row, words, named),
  }));
}

/** Of the tellings found, the first of those that are one event, by each of them. */
async function eventsOf(engine: Engine, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const tellings = rows.flatMap((row) => (row['telling'] === undefined ? [] : [tellingRecord(map(row, 'telling'))]));
  const events = eventsOfTellings(tellings, await actorsOfProfiles(engine, profilesIn(tellings)));
  return new Map(events.flatMap((event) => event.tellings.map((id) => [id, event.id] as const)));
}

/** From a half up where a text has all the words, more the less else it says; below a half where some are missing. */
function scoreOf(row: Row, words: readonly string[], named: boolean): number {
  const short = [...texts(row, 'texts').map(fold), ...texts(row, 'folded')].map((each) => {
    const own = each.split(' ');
    const has = new Set(own);
    return scoreOfFound(
      words.map((word) => (has.has(word) ? 1 : named ? likeness(word, own) : 0)),
      own.length,
    );
  });
  // The text of an article stays where it is: the database says which words it has.
  const has = new Set(texts(row, 'found'));
  const long =
    row['size'] === undefined
      ? []
      : [
          scoreOfFound(
            words.map((word) => Number(has.has(word))),
            number(row, 'size'),
          ),
        ];
  const scores = [...short, ...long];
  return Math.round(scores.reduce((a, b) => Math.max(a, b), 0) * 1000) / 1000;
}

/** @param found how well each word of the query fits, 0 to 1; @param size words of the text */
function scoreOfFound(found: readonly number[], size: number): number {
  const quality = found.reduce((sum, one) => sum + one, 0) / found.length;
  const complete = found.every((one) => one > 0);
  return complete ? 0.5 + 0.5 * Math.min(1, found.length / size) * quality : quality * 0.49;
}

/** How well a word fits a name that does not have it: as a beginning, or by its sound. */
function likeness(word: string, own: readonly string[]): number {
  if (own.some((each) => word.length > 2 && each.startsWith(word))) return 0.8;
  const [sound] = soundsOf(word);
  return sound !== undefined && own.some((each) => soundsOf(each).includes(sound)) ? 0.6 : 0;
}

function keyOf({ kind, id }: SearchHit): string {
  return `${kind} ${id}`;
}
