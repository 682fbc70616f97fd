import { LiaisonError } from '../../errors.ts';
import { bytesOf, type Document, headOf } from '../document.ts';
import { type Found, unparsed } from '../item.ts';
import { MOST_BYTES, MOST_JSON_BYTES, MOST_NESTING } from '../limits.ts';
import type { SourceOptions } from '../source-options.ts';
import { detectFormat, endingOf, HEAD_BYTES } from './detect/detect-format.ts';
import type { Detected } from './detect/signatures.ts';
import type { Format } from './format.ts';

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

/** The articles of a document, whatever its format. What is wrong with it is yielded as its failure. */
export async function* parseDocument(document: Document, parsing: Parsing): AsyncGenerator<Found> {
  const where = { name: document.name };
  try {
    const head = await headOf(document, HEAD_BYTES);
    const detected = detectFormat(head, document.name, parsing.wanted);
    yield* detected.kind === 'format'
      ? parseFormat(detected.format, document, parsing)
      : unknown(document, detected, parsing);
  } catch (error) {
    yield unparsed(where, error);
  }
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
    case 'json': {
      const { jsonArticles } = await import('./json.ts');
      return yield* jsonArticles(await bytesOf(document, MOST_JSON_BYTES), document.name, options, options.encoding);
    }
    case 'jsonl': {
      const { jsonLines } = await import('./json-lines.ts');
      return yield* jsonLines(document.open(), document.name, options);
    }
    default:
      throw new LiaisonError('FORMAT_UNKNOWN', `this is ${format}`);
  }
}

function* unknown(document: Document, detected: Detected, { wanted }: Parsing): Generator<Found> {
  const what = detected.kind === 'other' ? detected.what : detected.format;
  if (wanted)
    throw new LiaisonError('FORMAT_UNKNOWN', `expected a file that is read (see the README), this is: ${what}`);
  yield { kind: 'passed', where: { name: document.name }, what: endingOf(document.name) || what };
}
