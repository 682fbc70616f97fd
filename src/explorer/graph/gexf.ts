import type { Scene } from './scene.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The drawing as GEXF 1.3, for Gephi: names with their places, links with standing, counts and first and last day. */
export function gexfOf({ spots, pairs }: Pick<Scene, 'spots' | 'pairs'>): string {
  const nodes = spots.map(
    ({ actor, x, y }) =>
      `      <node id="${xml(actor.id)}" label="${xml(actor.name)}"><attvalues><attvalue for="kind" value="${actor.__typename.toLowerCase()}"/></attvalues><viz:position x="${x.toFixed(1)}" y="${(-y).toFixed(1)}"/></node>`,
  );
  const edges = pairs.map(({ key, one, other, line, contacts, denials, types, first, last }) => {
    const values = { standing: line.kind, contacts, denials, types: types.join(' '), first, last };
    const attributes = Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `<attvalue for="${name}" value="${xml(String(value))}"/>`);
    return `      <edge id="${xml(key)}" source="${xml(one.id)}" target="${xml(other.id)}" weight="${Math.max(1, contacts)}"><attvalues>${attributes.join('')}</attvalues></edge>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta><creator>Liaison</creator><description>Who was in contact with whom</description></meta>
  <graph defaultedgetype="undirected" mode="static">
    <attributes class="node"><attribute id="kind" title="kind" type="string"/></attributes>
    <attributes class="edge">
      <attribute id="standing" title="standing" type="string"/>
      <attribute id="contacts" title="contacts" type="integer"/>
      <attribute id="denials" title="denials" type="integer"/>
      <attribute id="types" title="types" type="string"/>
      <attribute id="first" title="first" type="string"/>
      <attribute id="last" title="last" type="string"/>
    </attributes>
    <nodes>
${nodes.join('\n')}
    </nodes>
    <edges>
${edges.join('\n')}
    </edges>
  </graph>
</gexf>
`;
}

/** As XML allows it: entities for its own signs, and no control characters. */
function xml(text: string): string {
  const allowed = Array.from(text).filter((character) => character >= ' ' || character === '\n' || character === '\t');
  return allowed.map((character) => ENTITIES[character] ?? character).join('');
}
