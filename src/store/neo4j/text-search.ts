import type { TextIndex } from '../engine.ts';
import { INDEX_LABEL, INDEX_PROPERTY, TEXT_INDEXES } from '../text-index.ts';

/** Every word is a term, as on the embedded engine; the texts are folded already. */
const OPTIONS =
  "OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words', `fulltext.eventually_consistent`: false } }";

export const TEXT_INDEX_STATEMENTS: readonly string[] = TEXT_INDEXES.map(
  (index) =>
    `CREATE FULLTEXT INDEX ${indexName(index)} IF NOT EXISTS FOR (n:${INDEX_LABEL[index]}) ON EACH [n.${INDEX_PROPERTY[index]}] ${OPTIONS}`,
);

export const AWAIT_INDEXES = 'CALL db.awaitIndexes($seconds)';

export const TEXT_SEARCH = `CALL db.index.fulltext.queryNodes($index, $query) YIELD node, score
RETURN node.id AS id, score ORDER BY score DESC, id LIMIT $limit`;

export function indexName(index: TextIndex): string {
  return `${index}_text`;
}

/** Each word quoted, so that nothing in it is an operator of Lucene's. */
export function luceneQuery(text: string): string {
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `"${word.replace(/["\\]/g, '')}"`)
    .join(' OR ');
}
