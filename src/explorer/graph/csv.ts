import type { WordsFragment } from '../api/queries.ts';
import { addressOf } from '../route/address.ts';
import type { Telling } from '../tellings/pairs.ts';

const COLUMNS = [
  'event',
  'type',
  'standing',
  'level',
  'earliest',
  'latest',
  'edtf',
  'date as printed',
  'place',
  'who',
  'publisher',
  'published',
  'article',
  'words',
  'sentence',
  'link',
] as const;

/** Events as CSV (RFC 4180), a row for each of their quotes; an event whose words are not known has one row. `origin`: of this page, for the links. */
export function csvOf(
  tellings: readonly Telling[],
  words: ReadonlyMap<string, readonly WordsFragment[]>,
  origin: string,
): string {
  const rows = tellings.flatMap((telling) => {
    const { id, type, standing, level, date, place, participants } = telling;
    const who = participants
      .map(({ role, actor, words }) => ({ role, name: actor?.name ?? `“${words}”` }))
      .map(({ role, name }) => (role === 'PARTICIPANT' ? name : `${name} (${role.toLowerCase()})`))
      .join('; ');
    const event = [id, type, standing, level, date?.earliest, date?.latest, date?.edtf, date?.text, place?.name, who];
    const quotes = words.get(id) ?? [];
    if (quotes.length === 0) return [[...event, '', '', '', '', '', '']];
    return quotes.map(({ text, sentence, start, end, article }) => [
      ...event,
      article.publisher?.name,
      article.publishedAt,
      article.title,
      text,
      sentence,
      `${origin}${addressOf({ page: 'article', id: article.id, span: { start, end } })}`,
    ]);
  });
  return [COLUMNS, ...rows]
    .map((row) => row.map((value) => cell(value ?? '')).join(','))
    .join('\r\n')
    .concat('\r\n');
}

/** In quotation marks where it must be. What a spreadsheet would take for a formula is shown as text. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
