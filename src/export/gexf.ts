import type { DumpActor, DumpGraph } from './dump-graph.ts';
import { boundsOf, isAffirmed, isDenied, type Pair, pairsOf } from './pairs.ts';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** The attributes of a link, in the order in which they are declared. */
const LINK = {
  affirmed: 'integer',
  denied: 'integer',
  planned: 'integer',
  types: 'string',
  levels: 'string',
  first: 'string',
  last: 'string',
} as const;

/** Who was in contact with whom, as GEXF 1.3, which Gephi and others draw: weight is the number of affirmed contacts; what is only denied has none. */
export function* gexfOf(graph: DumpGraph): Generator<string> {
  const pairs = pairsOf(graph);
  const there = new Set(pairs.flatMap(({ one, other }) => [one, other]));
  yield '<?xml version="1.0" encoding="UTF-8"?>';
  yield '<gexf xmlns="http://gexf.net/1.3" version="1.3">';
  yield '<meta><creator>Liaison</creator><description>Who was in contact with whom</description></meta>';
  yield '<graph defaultedgetype="undirected" mode="static">';
  yield '<attributes class="node"><attribute id="kind" title="kind" type="string"/><attribute id="sector" title="sector" type="string"/><attribute id="country" title="country" type="string"/></attributes>';
  yield `<attributes class="edge">${Object.entries(LINK)
    .map(([id, type]) => `<attribute id="${id}" title="${id}" type="${type}"/>`)
    .join('')}</attributes>`;
  yield '<nodes>';
  for (const actor of graph.actors.values()) if (there.has(actor.id)) yield nodeOf(actor);
  yield '</nodes>';
  yield '<edges>';
  for (const [index, pair] of pairs.entries()) yield edgeOf(pair, index);
  yield '</edges>';
  yield '</graph>';
  yield '</gexf>';
}

function nodeOf({ id, name, kind, sector, country }: DumpActor): string {
  return `<node id="${xml(id)}" label="${xml(name)}">${valuesOf({ kind, sector, country })}</node>`;
}

function edgeOf({ one, other, events }: Pair, index: number): string {
  const affirmed = events.filter(isAffirmed);
  const { first, last } = boundsOf(affirmed);
  const each = (values: readonly string[]) => [...new Set(values)].sort().join(' ');
  const values: Readonly<Record<keyof typeof LINK, string | number | null>> = {
    affirmed: affirmed.length,
    denied: events.filter(isDenied).length,
    planned: events.filter(({ standing }) => standing === 'PLANNED').length,
    types: each(events.map(({ type }) => type)),
    levels: each(events.map(({ level }) => level)),
    first,
    last,
  };
  return `<edge id="${index}" source="${xml(one)}" target="${xml(other)}" weight="${affirmed.length}">${valuesOf(values)}</edge>`;
}

function valuesOf(values: Readonly<Record<string, string | number | null | undefined>>): string {
  const given = Object.entries(values).filter(([, value]) => value != null);
  return `<attvalues>${given.map(([name, value]) => `<attvalue for="${name}" value="${xml(String(value))}"/>`).join('')}</attvalues>`;
}

/** As XML allows it: entities for its own signs, and no control characters or lone surrogates. */
function xml(text: string): string {
  const allowed = Array.from(text).filter(
    (sign) => (sign >= ' ' || sign === '\n' || sign === '\t') && !/^[\ud800-\udfff]$/.test(sign),
  );
  return allowed.map((sign) => ENTITIES.get(sign) ?? sign).join('');
}
