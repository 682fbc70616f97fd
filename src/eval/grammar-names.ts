import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityKind } from '../model/reading.ts';
import { analyse } from '../text/grammar/analyse.ts';
import { type NameSpan, tagNames } from '../text/names/tagger/tag-names.ts';

interface Row {
  readonly measure: string;
  readonly on: string;
  readonly figure: string;
  readonly toReach: string;
}

interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly coref?: boolean;
  readonly optional?: boolean;
  readonly alt?: readonly string[];
}

interface GoldRow {
  readonly article: { readonly text: string };
  readonly gold: { readonly names: readonly GoldName[]; readonly span: readonly [number, number] };
}

const SETS = [
  { file: 'names-worldwide-open.jsonl', on: 'worldwide news, grammar alone', person: '85', agency: '66' },
  { file: 'names-open.jsonl', on: 'English news, grammar alone', person: '88', agency: '70' },
] as const;

/** F1 of the name tagger's persons and agencies alone, by mention (any overlap), on the outside sets; none where they are not there. */
export function nameRows(shared: string): readonly Row[] {
  return SETS.flatMap(({ file, on, person, agency }) => {
    const path = join(shared, 'data', file);
    if (!existsSync(path)) return [];
    const rows = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as GoldRow);
    const figure = (kind: EntityKind): string => (100 * mentionF1(rows, kind)).toFixed(1);
    return [
      { measure: 'persons F1', on, figure: figure('person'), toReach: person },
      { measure: 'agencies F1', on, figure: figure('agency'), toReach: agency },
    ];
  });
}

function mentionF1(rows: readonly GoldRow[], kind: EntityKind): number {
  let found = 0;
  let gold = 0;
  let right = 0;
  for (const { article, gold: truth } of rows) {
    const [from, to] = truth.span;
    const names = truth.names.filter((name) => !name.coref);
    const wanted = names.filter((name) => name.type === kind && !name.optional);
    const free = names.filter((name) => (name.type === kind && name.optional) || name.alt?.includes(kind));
    const spans = tagNames(analyse(article.text)).filter(
      (span) => span.kind === kind && span.start < to && from < span.end,
    );
    const taken = new Set<NameSpan>();
    for (const name of wanted) {
      const match = spans.find((span) => !taken.has(span) && touch(span, name));
      if (match !== undefined) taken.add(match);
    }
    right += taken.size;
    gold += wanted.length;
    found += spans.filter((span) => taken.has(span) || !free.some((name) => touch(span, name))).length;
  }
  return (2 * right) / Math.max(1, found + gold);
}

function touch(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start < b.end && b.start < a.end;
}
