import { LiaisonError } from '../../errors.ts';
import { bytesOf, type Document, headOf } from '../document.ts';
import { describeWhere, type Found, failed, unparsed, type Where } from '../item.ts';
import { MOST_BYTES, MOST_DOCUMENT_BYTES, MOST_JSON_BYTES, MOST_NESTING } from '../limits.ts';
import type { SourceOptions } from '../source-options.ts';
import { dayInName } from '../sources/day-in-name.ts';
import { detectFormat, endingOf, HEAD_BYTES } from './detect/detect-format.ts';
import type { Detected } from './detect/signatures.ts';
import type { Format } from './format.ts';
import { withOrigin } from './origin.ts';

/** What surrounds the parsing of a document. */
export interface Parsing {
  readonly options: SourceOptions;
  /** Whether the document was asked for by name: what can't be read fails then, and is passed over elsewhere. */
  readonly wanted: boolean;
  /** In how many archives it lies. */
  readonly depth: number;
  /** The only formats that count here; all where it isn't said. Of a web archive, what is no page or document belongs to one. */
  readonly only?: ReadonlySet<Format>;
  /** Told before each document that is no archive; when it says no, this one is passed by. That is how a thread that died goes on behind it. */
  readonly begin: (name: string) => boolean;
}

/** The articles of a document, whatever its format. What is wrong with it is yielded as its failure; so is that there is nothing in it. */
export async function* parseDocument(document: Document, around: Parsing): AsyncGenerator<Found> {
  let silent = true;
  const begin = (name: string) => {
    const begins = around.begin(name);
    if (!begins) silent = false;
    return begins;
  };
  for await (const found of foundIn(document, { ...around, begin, options: dated(around.options, document.name) })) {
    silent = false;
    yield withOrigin(found, document);
  }
  if (silent)
    yield failed({ name: document.name }, new LiaisonError('ARTICLE_EMPTY', 'expected an article, found none in it'));
}

async function* foundIn(document: Document, parsing: Parsing): AsyncGenerator<Found> {
  const where = { name: document.name };
  try {
    const head = await headOf(document, HEAD_BYTES);
    const detected = asRegister(detectFormat(head, document.name, parsing.wanted), parsing.options);
    yield* detected.kind === 'format'
      ? parseFormat(detected.format, document, parsing)
      : unknown(document, detected, parsing);
  } catch (error) {
    yield unparsed(where, error);
  }
}

/** What is text of some kind is a register where the user says so; archives are looked into. */
function asRegister(detected: Detected, { register }: SourceOptions): Detected {
  if (register === undefined || detected.kind !== 'format' || !TEXTUAL.has(detected.format)) return detected;
  return { ...detected, format: 'register' };
}

const TEXTUAL: ReadonlySet<Format> = new Set(['text', 'csv', 'json', 'jsonl', 'register']);

/** The options with the day that the name of the document gives, where --published says how. */
function dated(options: SourceOptions, name: string): SourceOptions {
  if (options.published?.kind !== 'name') return options;
  return { ...options, publishedAt: dayInName(name, options.published.pattern) ?? options.publishedAt };
}

/** @throws LiaisonError and whatever a library throws */
export async function* parseFormat(format: Format, document: Document, parsing: Parsing): AsyncGenerator<Found> {
  if (parsing.only?.has(format) === false) {
    yield { kind: 'passed', where: { name: document.name }, what: endingOf(document.name) || format };
    return;
  }
  if (isContainer(format)) {
    if (parsing.depth >= MOST_NESTING) {
      throw new LiaisonError('PARSING_LIMIT', `expected archives at most ${MOST_NESTING} deep in one another`);
    }
  } else if (!parsing.begin(document.name)) return;
  yield* articlesOf(format, document, parsing);
}

function isContainer(format: Format): boolean {
  return format === 'zip' || format === 'gzip' || format === 'warc' || format === 'wacz' || format === 'mbox';
}

/** Each parser is loaded when its format is met: a library costs its start. */
async function* articlesOf(format: Format, document: Document, parsing: Parsing): AsyncGenerator<Found> {
  const { options } = parsing;
  switch (format) {
    case 'text': {
      const { textArticles } = await import('./text.ts');
      return yield* textArticles(await bytesOf(document, MOST_BYTES), document, options);
    }
    case 'html': {
      const { pageArticles } = await import('./page.ts');
      return yield* pageArticles(await bytesOf(document, MOST_BYTES), document, options);
    }
    case 'mhtml': {
      const { mhtmlArticles } = await import('./mhtml.ts');
      return yield* mhtmlArticles(await bytesOf(document, MOST_DOCUMENT_BYTES), document, options);
    }
    case 'json': {
      const { jsonArticles } = await import('./json.ts');
      return yield* jsonArticles(await bytesOf(document, MOST_JSON_BYTES), document.name, options);
    }
    case 'jsonl': {
      const { jsonLines } = await import('./json-lines.ts');
      return yield* jsonLines(document.open(), document.name, options);
    }
    case 'register': {
      const { registerArticles } = await import('./register/register.ts');
      return yield* registerArticles(document, options);
    }
    case 'csv': {
      const { csvArticles } = await import('./csv.ts');
      return yield* csvArticles(document, options);
    }
    case 'feed': {
      const { feedArticles } = await import('./feed.ts');
      return yield* feedArticles(await bytesOf(document, MOST_BYTES), document, options);
    }
    case 'json-feed': {
      const { jsonFeedArticles } = await import('./feed.ts');
      return yield* jsonFeedArticles(await bytesOf(document, MOST_BYTES), document, options);
    }
    case 'sitemap': {
      const { sitemapAddresses } = await import('./sitemap.ts');
      return yield* sitemapAddresses(await bytesOf(document, MOST_DOCUMENT_BYTES), document, options);
    }
    case 'docx': {
      const { docxArticles } = await import('./docx.ts');
      return yield* docxArticles(await bytesOf(document, MOST_DOCUMENT_BYTES), document, options);
    }
    case 'rtf': {
      const { rtfArticles } = await import('./rtf.ts');
      return yield* rtfArticles(await bytesOf(document, MOST_DOCUMENT_BYTES), document, options);
    }
    case 'pdf': {
      const { pdfArticles } = await import('./pdf.ts');
      return yield* pdfArticles(await bytesOf(document, MOST_DOCUMENT_BYTES), document, options);
    }
    case 'mail':
      return yield* oneMail(await bytesOf(document, MOST_DOCUMENT_BYTES), { name: document.name }, parsing);
    case 'mbox': {
      const { mails } = await import('./mbox.ts');
      for await (const { where, bytes } of mails(document.open(), document.name)) {
        if (parsing.begin(describeWhere(where))) yield* guarded(where, oneMail(bytes, where, parsing));
      }
      return;
    }
    case 'warc': {
      const { archivedDocuments, ARCHIVED } = await import('./warc.ts');
      for await (const archived of archivedDocuments(document)) yield* inside(archived, { ...parsing, only: ARCHIVED });
      return;
    }
    case 'wacz':
    case 'zip':
      return yield* zipped(document, parsing);
    case 'gzip': {
      const { gunzipped } = await import('./gzip.ts');
      return yield* parseDocument(gunzipped(document), { ...parsing, depth: parsing.depth + 1 });
    }
    default:
      return notRead(format);
  }
}

function notRead(format: never): never {
  throw new TypeError(`no parser of ${String(format)}`);
}

async function* zipped(document: Document, parsing: Parsing): AsyncGenerator<Found> {
  const { isHidden, openZip } = await import('./zip.ts');
  const zip = await openZip(document);
  try {
    if (zip.is.kind === 'other') yield* unknown(document, zip.is, parsing);
    else if (zip.is.format === 'docx') yield* parseFormat('docx', document, parsing);
    else {
      const isArchive = zip.is.format === 'wacz';
      for (const member of zip.members) {
        const where = { name: member.name };
        // Of a web archive the WARC files are the content, the rest is about them.
        if (isArchive) {
          if (/\.warc(?:\.gz)?$/i.test(member.name)) yield* inside(member, parsing);
        } else if (isHidden(member.name.slice(document.name.length + 1)))
          yield { kind: 'passed', where, what: 'hidden' };
        else yield* inside(member, parsing);
      }
    }
  } finally {
    zip.close();
  }
}

/** A document within another: nobody asked for it by name. */
function inside(document: Document, parsing: Parsing): AsyncGenerator<Found> {
  return parseDocument(document, { ...parsing, wanted: false, depth: parsing.depth + 1 });
}

async function* oneMail(bytes: Uint8Array, where: Where, parsing: Parsing): AsyncGenerator<Found> {
  const { mailArticles, ATTACHED } = await import('./mail.ts');
  yield* mailArticles(bytes, where, parsing.options, (document) => inside(document, { ...parsing, only: ATTACHED }));
}

async function* guarded(where: Where, found: AsyncGenerator<Found>): AsyncGenerator<Found> {
  try {
    yield* found;
  } catch (error) {
    yield unparsed(where, error);
  }
}

function* unknown(document: Document, detected: Detected, { wanted }: Parsing): Generator<Found> {
  const what = detected.kind === 'other' ? detected.what : detected.format;
  if (wanted)
    throw new LiaisonError('FORMAT_UNKNOWN', `expected a file that is read (see the README), this is: ${what}`);
  yield { kind: 'passed', where: { name: document.name }, what: endingOf(document.name) || what };
}
