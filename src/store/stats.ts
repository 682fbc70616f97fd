import type { Stats } from '../model/query.ts';
import type { Engine } from './engine.ts';
import { number, text } from './row.ts';

const COUNTS = `MATCH (n:Article) RETURN 'articles' AS what, count(n) AS total
UNION ALL MATCH (n:Person) RETURN 'people' AS what, count(n) AS total
UNION ALL MATCH (n:Agency) RETURN 'agencies' AS what, count(n) AS total
UNION ALL MATCH (n:Place) RETURN 'places' AS what, count(n) AS total
UNION ALL MATCH (n:Event) RETURN 'events' AS what, count(n) AS total
UNION ALL MATCH (n:Claim) RETURN 'claims' AS what, count(n) AS total
UNION ALL MATCH (n:Quote) RETURN 'quotes' AS what, count(n) AS total
UNION ALL MATCH (n:Position) RETURN 'positions' AS what, count(n) AS total
UNION ALL MATCH (n:Mention) RETURN 'mentions' AS what, count(n) AS total`;

/** How much there is in the graph. */
export async function stats(engine: Engine): Promise<Stats> {
  const totals = new Map((await engine.read(COUNTS)).map((row) => [text(row, 'what'), number(row, 'total')]));
  const total = (what: keyof Stats) => totals.get(what) ?? 0;
  return {
    articles: total('articles'),
    people: total('people'),
    agencies: total('agencies'),
    places: total('places'),
    events: total('events'),
    claims: total('claims'),
    quotes: total('quotes'),
    positions: total('positions'),
    mentions: total('mentions'),
  };
}
