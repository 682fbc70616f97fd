import { fileURLToPath } from 'node:url';
import { ingestItems } from '../../src/ingest/ingest-items.ts';
import { sourceItems } from '../../src/ingest/source-items.ts';
import type { Engine } from '../../src/store/engine.ts';
import { answer } from '../graphql/ask.ts';

const ARTICLES = fileURLToPath(new URL('../../seeds/articles', import.meta.url));

/** A query and the answer under it. */
const EXAMPLE = /```graphql\n([^`]*)```\n\n```json\n[^`]*```/g;

/** Puts seeds/articles into a graph, as `npm start` does with an empty one. */
export async function ingestSeeds(engine: Engine): Promise<void> {
  for await (const outcome of ingestItems(sourceItems([ARTICLES], {}), engine)) {
    if (outcome.kind === 'failed') throw outcome.error;
  }
}

/** The page with the answers that the graph gives now under its queries. */
export async function withAnswers(page: string, engine: Engine): Promise<string> {
  const parts: string[] = [];
  let end = 0;
  for (const match of page.matchAll(EXAMPLE)) {
    const [whole, query] = match;
    const json = compactJson(await answer(engine, query!));
    parts.push(page.slice(end, match.index), `\`\`\`graphql\n${query}\`\`\`\n\n\`\`\`json\n${json}\n\`\`\``);
    end = match.index + whole.length;
  }
  return [...parts, page.slice(end)].join('');
}

/** How many queries with answers there are on a page. */
export function countExamples(page: string): number {
  return [...page.matchAll(EXAMPLE)].length;
}

const WIDTH = 120;

/** JSON as a person would set it: what fits on a line stands on one. */
export function compactJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return flat;
  const spaced = spacedJson(value);
  if (indent.length + spaced.length <= WIDTH) return spaced;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => `${inner}${compactJson(item, inner)}`).join(',\n')}\n${indent}]`;
  const fields = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${compactJson(item, inner)}`,
  );
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

function spacedJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(spacedJson).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}: ${spacedJson(item)}`)
    .join(', ')}}`;
}
