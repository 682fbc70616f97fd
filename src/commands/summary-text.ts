import { kinds, type Summary } from '../ingest/ingest-items.ts';
import type { WriteResult } from '../store/write-article.ts';

/** The summary of a job for a person: articles, what wasn't read and why, what their lacks cost, then what was found. */
export function summaryText(summary: Summary): string {
  const { unread, languages, undated, passed, found } = summary;
  const total = summary.new + summary.changed + summary.unchanged + summary.failed;
  const states = [
    `${summary.new} new`,
    `${summary.changed} changed`,
    `${summary.unchanged} unchanged`,
    `${summary.failed} failed`,
  ];
  const rows = kinds.map(
    (kind) =>
      `  ${kind.padEnd(10)}${String(found[kind].new).padStart(7)} new${String(found[kind].known).padStart(8)} known`,
  );
  return [
    `${total} ${total === 1 ? 'article' : 'articles'}: ${states.join(', ')}`,
    ...(unread === 0 ? [] : [`kept unread: ${unread} not in English (${counts(languages)})`]),
    ...(undated === 0
      ? []
      : [`no day of publication: ${undated}; their relative dates ("on Monday") give no day; --published names it`]),
    ...(Object.keys(passed).length === 0 ? [] : [`passed over: ${counts(passed)}`]),
    ...rows,
  ].join('\n');
}

/** "14 .png, 3 link": the most frequent first. */
function counts(numbers: Readonly<Record<string, number>>): string {
  return Object.entries(numbers)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}

/**
 * What of an article took the place of what, by their titles: "“Ray met Lee” takes the place of “Ray to meet Lee”"; of another copy of the same text what
 * it tells otherwise: "“Ray met Lee” has another day of publication and author".
 */
export function changeText({ title, replaced = [], differs }: WriteResult): string {
  const named = (text: string | null | undefined) => (text ? `“${text}”` : 'one without a title');
  if (differs === undefined || differs.some((part) => part === 'text' || part === 'title')) {
    return `${named(title)} takes the place of ${replaced.map(named).join(' and ')}`;
  }
  return differs.length === 0 ? `${named(title)} is read anew` : `${named(title)} has another ${differs.join(' and ')}`;
}
