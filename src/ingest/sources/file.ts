import { stat } from 'node:fs/promises';
import { LiaisonError } from '../../errors.ts';
import { type Document, fileDocument, headOf } from '../document.ts';
import { detectFormat, HEAD_BYTES } from '../formats/detect/detect-format.ts';
import { parseDocument } from '../formats/parse-document.ts';
import { type Found, type Item, unparsed } from '../item.ts';
import { parseApart } from '../parsing/parse-apart.ts';
import type { SourceOptions } from '../source-options.ts';
import type { Web } from '../web/web.ts';
import { followed } from './followed.ts';

/**
 * The articles of one file, of whatever format. Whatever is wrong with it is yielded as its failure.
 * @param wanted that it was asked for by name: of no format that is read, it fails; within a folder it is passed over
 */
export async function* fileItems(
  path: string,
  options: SourceOptions,
  wanted: boolean,
  web: Web,
): AsyncGenerator<Item> {
  try {
    const { size } = await regularFile(path);
    if (size === 0 && wanted) throw new LiaisonError('ARTICLE_EMPTY', 'expected an article, the file is empty');
    yield* followed(foundIn(fileDocument(path), options, wanted), options, web);
  } catch (error) {
    yield unparsed({ name: path }, unreadable(error));
  }
}

/** Texts and JSON Lines are our own code, line by line, and read here; whatever needs a library is parsed apart. */
async function* foundIn(document: Document, options: SourceOptions, wanted: boolean): AsyncGenerator<Found> {
  const detected = detectFormat(await headOf(document, HEAD_BYTES), document.name, wanted);
  const here = detected.kind === 'other' || detected.format === 'text' || detected.format === 'jsonl';
  if (here) yield* parseDocument(document, { options, wanted, depth: 0, begin: () => true });
  else yield* parseApart({ name: document.name, path: document.path, wanted, options });
}

/** @throws LiaisonError FILE_UNREADABLE of what is no file: a device never ends, a pipe may never begin */
async function regularFile(path: string): Promise<{ readonly size: number }> {
  const found = await stat(path);
  if (found.isFile()) return found;
  throw new LiaisonError(
    'FILE_UNREADABLE',
    'expected a file or a folder, this is a device, a pipe or a socket; pipe it to "-"',
  );
}

/** What the file system refuses, in words; anything else as it is. */
export function unreadable(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof LiaisonError) return error;
  const reason = error.code === 'ENOENT' ? 'there is no such file or folder' : error.message;
  return new LiaisonError('FILE_UNREADABLE', reason, { cause: error });
}
