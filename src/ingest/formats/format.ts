/** What a file can hold that is read, in the order of the README's table. */
export type Format =
  | 'text'
  | 'html'
  | 'mhtml'
  | 'json'
  | 'jsonl'
  | 'csv'
  | 'register'
  | 'feed'
  | 'json-feed'
  | 'sitemap'
  | 'docx'
  | 'rtf'
  | 'pdf'
  | 'mail'
  | 'mbox'
  | 'warc'
  | 'wacz'
  | 'zip'
  | 'gzip';

export interface FormatRow {
  /** As people call it. */
  readonly name: string;
  /** What its content is told by. */
  readonly toldBy: string;
  /** Which articles it gives. */
  readonly gives: string;
}

/** Every format that is read. The README's table is written from it. */
export const formats: Readonly<Record<Format, FormatRow>> = {
  text: {
    name: 'Text',
    toldBy: 'nothing else, and no ending of another kind',
    gives: 'the article; of a Nexis export each, of a wire print what stands between `zczc` and `nnnn`',
  },
  html: {
    name: 'HTML',
    toldBy: 'its doctype or first element',
    gives: 'the main text; of a Factiva export each article',
  },
  mhtml: {
    name: 'MHTML',
    toldBy: 'MIME headers of parts that belong together',
    gives: 'the main text of the saved page',
  },
  json: { name: 'JSON', toldBy: '`[` or `{`', gives: 'an article, or each of an array' },
  jsonl: { name: 'JSON Lines', toldBy: 'a JSON object on its first line', gives: 'an article a line' },
  csv: {
    name: 'CSV, TSV, a list of addresses',
    toldBy: 'a header that names a column of texts or addresses; or an address a line',
    gives: 'an article a row, or the page at each address',
  },
  register: {
    name: 'Register of meetings',
    toldBy: 'JSON Lines with a `source` and `participants`; a table by `--format register --columns`',
    gives: 'an event a row, without any reading; an article for each source',
  },
  feed: {
    name: 'RSS, Atom',
    toldBy: 'its root element',
    gives: 'the items with their full text; of teasers the page at each address',
  },
  'json-feed': { name: 'JSON Feed', toldBy: 'its `version`', gives: 'the same' },
  sitemap: { name: 'Sitemap', toldBy: 'its root element', gives: 'the page at each address' },
  docx: { name: 'DOCX (Word)', toldBy: '`word/document.xml`', gives: 'the article; of a Nexis or Factiva export each' },
  rtf: { name: 'RTF', toldBy: '`{\\rtf`', gives: 'the same' },
  pdf: { name: 'PDF', toldBy: '`%PDF-`', gives: 'its text layer as an article' },
  mail: { name: 'Mail (EML)', toldBy: 'mail headers', gives: 'an article: subject, sender, day' },
  mbox: { name: 'Mbox', toldBy: '`From ` and mail headers', gives: 'an article a mail' },
  warc: { name: 'WARC', toldBy: '`WARC/1`', gives: 'the pages and documents that were answered with 200' },
  wacz: { name: 'WACZ', toldBy: '`datapackage.json` and WARC files', gives: 'the same' },
  zip: { name: 'ZIP', toldBy: '`PK`', gives: 'whatever of these is in it' },
  gzip: { name: 'gzip', toldBy: 'bytes `1f 8b`', gives: 'whatever of these is in it' },
};
