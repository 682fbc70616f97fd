/** What a column of a table holds. */
export type Column = 'id' | 'url' | 'title' | 'publisher' | 'publishedAt' | 'author' | 'language' | 'text';

/** Names of columns as spreadsheets and press databases write them, lower case, English first; the first of a row wins where a table has several. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  text: [
    'text',
    'body',
    'content',
    'full text',
    'fulltext',
    'article',
    'article text',
    'story',
    'texte',
    'volltext',
    'inhalt',
    'texto',
    'testo',
  ],
  url: ['url', 'link', 'address', 'uri', 'href', 'permalink', 'web address', 'webadresse', 'adresse', 'enlace', 'lien'],
  title: ['title', 'headline', 'heading', 'titel', 'überschrift', 'titre', 'título', 'titolo'],
  publisher: [
    'publisher',
    'source',
    'publication',
    'newspaper',
    'paper',
    'outlet',
    'medium',
    'quelle',
    'zeitung',
    'éditeur',
    'fuente',
  ],
  publishedAt: [
    'published',
    'publishedat',
    'published at',
    'published_at',
    'date',
    'day',
    'publication date',
    'pubdate',
    'pub_date',
    'datum',
    'fecha',
    'data',
  ],
  author: ['author', 'authors', 'byline', 'by', 'autor', 'auteur', 'autore'],
  language: ['language', 'lang', 'sprache', 'langue', 'idioma'],
  id: ['id', 'identifier', 'key', 'guid', 'nr', 'no'],
};

/** How tables part their fields. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Which field of a header is which column, by position. */
export function columnsOf(header: readonly string[]): ReadonlyMap<Column, number> {
  const names = header.map((name) => name.trim().toLowerCase());
  const columns = new Map<Column, number>();
  for (const column of Object.keys(NAMES) as Column[]) {
    const known = NAMES[column].map((name) => names.indexOf(name)).find((at) => at !== -1);
    if (known !== undefined) columns.set(column, known);
  }
  return columns;
}

/** The delimiter of a table whose header names a column of texts or addresses; null of anything else. A header has no sentence in it. */
export function tableDelimiter(text: string): Delimiter | null {
  const line = /^[^\r\n]{1,2000}/.exec(text)?.[0] ?? '';
  const parted = DELIMITERS.map((delimiter) => ({ delimiter, fields: line.split(delimiter).map(unquoted) }));
  const { delimiter, fields } = parted.reduce((best, row) => (row.fields.length > best.fields.length ? row : best));
  if (fields.length < 2 || fields.some((field) => field.length > 60)) return null;
  const columns = columnsOf(fields);
  return columns.has('text') || columns.has('url') ? delimiter : null;
}

/** Whether every line is an address, or says so: the simplest list of pages. */
export function isAddressList(text: string): boolean {
  const lines = text
    .split(/\r?\n/, 20)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = ''] = lines;
  const rest = /^(?:url|link|address)$/i.test(first) ? lines.slice(1) : lines;
  return rest.length > 0 && rest.slice(0, -1).every(isAddress) && (isAddress(rest.at(-1)!) || rest.length === 20);
}

function isAddress(line: string): boolean {
  return /^"?https?:\/\/[^\s"]+"?$/i.test(line);
}

function unquoted(field: string): string {
  return field.trim().replace(/^"(.*)"$/, '$1');
}
