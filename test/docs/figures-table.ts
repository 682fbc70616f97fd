import { readFileSync } from 'node:fs';

/** A row of the README's table of what the reading gets right: its words, what was found, and how much of what was found is right, by their names in seeds/scores.json. */
interface Row {
  readonly words: string;
  readonly found?: string;
  readonly right?: string;
}

const ROWS: readonly Row[] = [
  {
    words: 'contacts and offices that an analyst notes / claims right in everything',
    found: 'event_recall',
    right: 'claim_precision',
  },
  { words: 'who met whom: pairs', found: 'pair_recall', right: 'pair_precision' },
  { words: 'words for a party, with whom they mean', right: 'party_words' },
  { words: 'speech / its speaker', found: 'speech_recall', right: 'speaker_accuracy' },
  { words: 'positions', found: 'position_recall', right: 'position_precision' },
  { words: 'people', found: 'person_recall', right: 'person_precision' },
  { words: 'agencies', found: 'agency_recall' },
  { words: 'dates of contacts', right: 'date_right' },
];

const TABLE = /\| in ordinary news \| found \| right \|\n\|---\|---\|---\|\n(?:\|.*\|\n)+/;

/** The page with the table as the accepted figures of seeds/scores.json have it, in hundredths. */
export function withFigures(page: string): string {
  if (!TABLE.test(page)) throw new Error('expected a table of figures on the page');
  const scores: { readonly 'corpus-dev': Readonly<Record<string, number>> } = JSON.parse(
    readFileSync(new URL('../../seeds/scores.json', import.meta.url), 'utf8'),
  );
  const shown = (figure: string | undefined) => {
    if (figure === undefined) return '';
    const score = scores['corpus-dev'][figure];
    if (score === undefined) throw new Error(`expected a figure of corpus-dev, got ${figure}`);
    return `${Math.round(score * 100)} %`;
  };
  const rows = ROWS.map(({ words, found, right }) => `| ${words} | ${shown(found)} | ${shown(right)} |\n`);
  return page.replace(TABLE, () => `| in ordinary news | found | right |\n|---|---|---|\n${rows.join('')}`);
}
