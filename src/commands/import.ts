import { constants, createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { LiaisonError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Reading } from '../model/reading.ts';
import { DUMP_VERSION } from '../store/dump.ts';
import type { Engine } from '../store/engine.ts';
import { importJudgement } from '../store/import-judgement.ts';
import { OURSELVES } from '../store/write/write-judgements.ts';
import { writeArticle } from '../store/write-article.ts';
import { readArticle } from '../text/read.ts';
import { configOf, type StoreFlags, withStore } from './with-store.ts';
import { writeLine } from './write-line.ts';

const articleLine = z.object({
  kind: z.literal('article'),
  id: z.string().min(1),
  url: z.string().optional(),
  title: z.string().optional(),
  publisher: z.string().optional(),
  publishedAt: z.string().optional(),
  publishedAtCertainty: z.string().optional(),
  publishedAtFrom: z.enum(['json-ld', 'meta', 'itemprop', 'time', 'address', 'text', 'given']).optional(),
  author: z.string().optional(),
  language: z.string().optional(),
  ingestedAt: z.string().optional(),
  source: z.object({ address: z.string(), at: z.string() }).optional(),
  text: z.string(),
});

const judgementLine = z.object({
  kind: z.literal('judgement'),
  id: z.string().min(1),
  verdict: z.enum(['SAME', 'DISTINCT', 'UNSURE']),
  profiles: z.tuple([z.string(), z.string()]),
  score: z.number(),
  because: z.string(),
  by: z.string(),
  at: z.string(),
  undoneAt: z.string().optional(),
  undoneBy: z.string().optional(),
  words: z.array(z.string()).optional(),
});

interface Imported {
  articles: number;
  judgements: number;
  failed: number;
}

/** Reads a dump into the graph. A bad line is told and passed over. @returns the exit code: 1 when lines failed */
export async function importGraph(file: string, flags: StoreFlags): Promise<number> {
  if (file !== '-') await checkReadable(file);
  return withStore(configOf(flags).store, async (engine) => {
    const input = file === '-' ? process.stdin : createReadStream(file);
    // Made right before it is read: what comes before somebody listens is lost.
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    const done = await importLines(engine, lines, (line, error) => {
      process.stderr.write(`liaison: line ${line}: ${error}\n`);
    });
    await writeLine(`${done.articles} articles, ${done.judgements} judgements; ${done.failed} lines failed`);
    return done.failed === 0 ? 0 : 1;
  });
}

async function checkReadable(file: string): Promise<void> {
  try {
    await access(file, constants.R_OK);
  } catch (cause) {
    throw new LiaisonError('FILE_UNREADABLE', `${file}: expected a dump that can be read, got none`, { cause });
  }
}

/**
 * Makes the graph of a dump from its articles, their readings and what people have judged: all else follows from these. An article without its reading, as
 * dumps of version 1 have it, is read anew. @throws LiaisonError DUMP_INVALID for what is no dump, or one of a newer version
 */
export async function importLines(
  engine: Engine,
  lines: AsyncIterable<string>,
  failed: (line: number, error: string) => void,
): Promise<Imported> {
  const done: Imported = { articles: 0, judgements: 0, failed: 0 };
  const waiting: { readonly line: number; readonly article: z.output<typeof articleLine> }[] = [];
  let number = 0;
  const attempt = async (line: number, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (error instanceof LiaisonError && error.code === 'STORE_UNAVAILABLE') throw error;
      done.failed += 1;
      failed(line, error instanceof Error ? firstLine(error) : String(error));
    }
  };
  const write = async (reading: Reading | null) => {
    const next = waiting.pop();
    if (next === undefined) return;
    const { line, article: given } = next;
    await attempt(line, async () => {
      const article = articleOf(given);
      await writeArticle(engine, article, reading ?? readArticle(article), given.ingestedAt);
      done.articles += 1;
    });
  };
  for await (const json of lines) {
    number += 1;
    if (number === 1) checkHeader(json);
    if (json.trim() === '' || number === 1) continue;
    const record = parsed(json);
    const kind = record?.['kind'];
    const [before] = waiting;
    if (kind === 'reading' && before !== undefined) {
      await write(readingOf(record, before.article.id));
      continue;
    }
    await write(null);
    const line = number;
    if (record === null) await attempt(line, () => Promise.reject(new Error('expected a JSON object')));
    else if (kind === 'article') {
      await attempt(line, async () => {
        waiting.push({ line, article: articleLine.parse(record) });
      });
    } else if (kind === 'judgement' && record['by'] !== OURSELVES) {
      await attempt(line, async () => {
        const { undoneAt = null, undoneBy = null, words = [], ...rest } = judgementLine.parse(record);
        await importJudgement(engine, { ...rest, undoneAt, undoneBy, words });
        done.judgements += 1;
      });
    }
  }
  await write(null);
  if (number === 0) throw new LiaisonError('DUMP_INVALID', 'expected a dump, got nothing');
  return done;
}

function checkHeader(json: string): void {
  const header = parsed(json);
  if (header?.['kind'] !== 'liaison') {
    throw new LiaisonError(
      'DUMP_INVALID',
      `expected a dump, whose first line is {"kind":"liaison",…}, got ${json.slice(0, 60)} (articles are read by liaison ingest)`,
    );
  }
  const version = Number(header['version']);
  if (version > DUMP_VERSION) {
    throw new LiaisonError(
      'DUMP_INVALID',
      `expected a dump of version ${DUMP_VERSION} or older, got version ${version}: it was made by a newer liaison`,
    );
  }
}

/** The reading of a line, if it is that of the article before and of the version that we write; else the article is read anew. */
function readingOf(record: Readonly<Record<string, unknown>> | null, article: string): Reading | null {
  const reading = record?.['reading'] as Partial<Reading> | undefined;
  return reading?.version === 2 && reading.article?.id === article ? (reading as Reading) : null;
}

function articleOf(given: z.output<typeof articleLine>): Article {
  const {
    kind: _,
    ingestedAt: __,
    publishedAtCertainty,
    publishedAtFrom,
    publishedAt,
    language,
    source,
    ...rest
  } = given;
  const defined = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  // What was read from the text is read from it again.
  const stated = publishedAtCertainty === 'stated' || publishedAtCertainty === undefined;
  return {
    ...(defined as Pick<Article, 'id' | 'text'>),
    ...(stated && publishedAt !== undefined && { publishedAt }),
    ...(stated && publishedAtFrom !== undefined && publishedAtFrom !== 'given' && { publishedAtFrom }),
    ...(language !== undefined && { language }),
    ...(source !== undefined && { origin: source }),
  };
}

function parsed(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

function firstLine(error: Error): string {
  return error instanceof z.ZodError
    ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
    : (error.message.split('\n', 1)[0] ?? '');
}
