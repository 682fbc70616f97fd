import { claimantsOf, type DumpGraph, partiesText } from './dump-graph.ts';

const COLUMNS = [
  'event',
  'type',
  'level',
  'standing',
  'earliest',
  'latest',
  'edtf',
  'date as printed',
  'place',
  'who',
  'stance',
  'realis',
  'certainty',
  'according to',
  'publisher',
  'published',
  'title',
  'words',
  'rule',
  'article',
  'url',
  'start',
  'end',
] as const;

/** A row for each claim, with the event that it is about, as a spreadsheet reads it (RFC 4180). */
export function* csvOf(graph: DumpGraph): Generator<string> {
  yield rowOf(COLUMNS);
  for (const event of graph.events) {
    const { id, type, level, standing, earliest, latest, edtf, dateText, place, claims } = event;
    const where = place === undefined ? undefined : graph.places.get(place)?.name;
    const about = [id, type, level, standing, earliest, latest, edtf, dateText, where, partiesText(event, graph)];
    for (const claim of claims) {
      const { stance, realis, certainty, article, text, rule, start, end } = claim;
      const { publisher, publishedAt, title, url } = graph.articles.get(article) ?? {};
      const says = [stance, realis, certainty, claimantsOf(claim, graph).join('; ')];
      yield rowOf([...about, ...says, publisher, publishedAt, title, text, rule, article, url, start, end]);
    }
  }
}

function rowOf(values: readonly (string | number | undefined)[]): string {
  return `${values.map((value) => cell(String(value ?? ''))).join(',')}\r`;
}

/** In quotation marks where it must be. What a spreadsheet would take for a formula is shown as text. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
