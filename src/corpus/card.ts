import { agreementOf } from './agreement.ts';
import type { CorpusText } from './corpus-text.ts';
import type { CountedCorpus } from './counted-corpus.ts';
import type { CorpusArticle } from './load-corpus.ts';

/** A table of the card by its name, as Markdown. */
export type CardTables = Readonly<Record<'splits' | 'layers' | 'events' | 'batches' | 'agreement', string>>;

/** Counts the corpus. */
export function cardTables(corpus: CountedCorpus): CardTables {
  return {
    splits: splits(corpus),
    layers: layers(corpus),
    events: events(corpus),
    batches: batches(corpus),
    agreement: agreement(corpus),
  };
}

/** The card with its tables put between their marks (`<!-- name -->` … `<!-- /name -->`). @throws Error for a mark without a table */
export function withTables(card: string, tables: CardTables): string {
  const known: Readonly<Record<string, string>> = tables;
  return card.replaceAll(/<!-- ([a-z]+) -->\n[\s\S]*?<!-- \/\1 -->/g, (_, name: string) => {
    const table = known[name];
    if (table === undefined) throw new Error(`the card has a mark "${name}" without a table`);
    return `<!-- ${name} -->\n${table}\n<!-- /${name} -->`;
  });
}

function splits({ texts, train, dev }: CountedCorpus): string {
  const sources = [...new Set(texts.map(({ source }) => source))].toSorted();
  const annotated = new Set([...train, ...dev].map(({ article }) => article.id));
  const row = (name: string, of: readonly CorpusText[]) => {
    const count = (split: string, stratum: string) => {
      const here = of.filter((text) => text.split === split && text.stratum === stratum);
      return `${here.filter(({ id }) => annotated.has(id)).length} of ${here.length}`;
    };
    const words = of.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    return [
      name,
      count('train', 'contact'),
      count('train', 'random'),
      count('dev', 'contact'),
      count('dev', 'random'),
      String(words),
    ];
  };
  return markdown(
    ['source', 'train, contact', 'train, random', 'dev, contact', 'dev, random', 'words'],
    [
      ...sources.map((source) =>
        row(
          source,
          texts.filter((text) => text.source === source),
        ),
      ),
      row('all', texts),
    ],
  );
}

const layerNames = ['people', 'agencies', 'positions', 'events', 'speech', 'means'] as const;

function layers({ train, dev }: CountedCorpus): string {
  const row = (name: string, count: (article: CorpusArticle) => number) => [name, ...[train, dev].map(summed(count))];
  return markdown(
    ['', 'train', 'dev'],
    [
      row('articles', () => 1),
      ...layerNames.map((layer) => row(layer, ({ annotation }) => annotation[layer].length)),
      row('party words', ({ annotation }) =>
        annotation.events.reduce((sum, { parties }) => sum + parties.filter(({ span }) => span !== null).length, 0),
      ),
    ],
  );
}

function events({ train, dev }: CountedCorpus): string {
  const all = [...train, ...dev].flatMap(({ annotation }) => annotation.events);
  const kinds = [
    ['events', () => true],
    ['that must be found', (event) => event.optional !== true && event.sameAs === undefined],
    ['told again', (event) => event.sameAs !== undefined],
    ['optional', (event) => event.optional === true],
    ['with a party without a name', (event) => event.parties.some(({ who }) => who === null)],
    ['with a date', (event) => event.date !== undefined],
    ...valuesOf(all.map(({ type }) => type)).map((type) => [type, (event) => event.type === type] as Kind),
    ...valuesOf(all.map(shadeOf)).map((shade) => [shade, (event) => shadeOf(event) === shade] as Kind),
  ] satisfies readonly Kind[];
  return markdown(
    ['', 'train', 'dev'],
    kinds.map(([name, isKind]) => [
      name,
      ...[train, dev].map(summed(({ annotation }) => annotation.events.filter(isKind).length)),
    ]),
  );
}

type Event = CorpusArticle['annotation']['events'][number];
type Kind = readonly [name: string, is: (event: Event) => boolean];

const shadeOf = ({ stance, realis = 'actual' }: Event) => `${stance}, ${realis}`;

function batches({ train, batches: names }: CountedCorpus): string {
  const byId = new Map(train.map((row) => [row.article.id, row]));
  return markdown(
    ['batch', 'articles', 'events', 'that must be found'],
    names.map(({ batch, ids }) => {
      const rows = ids.flatMap((id) => byId.get(id) ?? []);
      const must = ({ optional, sameAs }: Event) => optional !== true && sameAs === undefined;
      return [
        batch,
        String(rows.length),
        summed(({ annotation }) => annotation.events.length)(rows),
        summed(({ annotation }) => annotation.events.filter(must).length)(rows),
      ];
    }),
  );
}

function agreement({ firstReader, secondReader }: CountedCorpus): string {
  const { articles, ...shares } = agreementOf(firstReader, secondReader);
  return markdown(
    ['articles', ...Object.keys(shares)],
    [[String(articles), ...Object.values(shares).map((share) => share?.toFixed(3) ?? '–')]],
  );
}

function summed(count: (article: CorpusArticle) => number): (rows: readonly CorpusArticle[]) => string {
  return (rows) => String(rows.reduce((sum, row) => sum + count(row), 0));
}

/** Distinct values, the most frequent first. */
function valuesOf(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.keys()].toSorted((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
