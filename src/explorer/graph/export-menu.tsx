import { useState } from 'preact/hooks';
import { ask } from '../api/ask.ts';
import { PAGE_SIZES } from '../api/page-sizes.ts';
import { WORDS_OF, type WordsFragment } from '../api/queries.ts';
import { csvOf } from './csv.ts';
import { gexfOf } from './gexf.ts';
import { pngOf, svgOf } from './picture-file.ts';
import { saveFile } from './save-file.ts';
import type { Scene } from './scene.ts';

type Format = 'SVG' | 'PNG' | 'CSV' | 'GEXF';

const TITLES: Readonly<Record<Format, string>> = {
  SVG: 'The picture, to be drawn at any size',
  PNG: 'The picture as dots',
  CSV: 'The events shown, with their quotes',
  GEXF: 'Names and links, for Gephi',
};

/** Takes what is shown away as a file. */
export function ExportMenu({ scene }: { readonly scene: Scene }) {
  const [said, setSaid] = useState<string | null>(null);
  const save = (format: Format) => {
    setSaid(null);
    fileOf(format, scene).then(
      (blob) => saveFile(`liaison.${format.toLowerCase()}`, blob),
      (error: unknown) => setSaid(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <div class="export" role="group" aria-label="Save as">
      <span class="quiet">Save</span>
      {(Object.keys(TITLES) as Format[]).map((format) => (
        <button type="button" key={format} class="toggle" title={TITLES[format]} onClick={() => save(format)}>
          {format}
        </button>
      ))}
      {said !== null && <span role="alert">{said}</span>}
    </div>
  );
}

async function fileOf(format: Format, scene: Scene): Promise<Blob> {
  const drawn = document.querySelector<SVGSVGElement>('svg.graph');
  switch (format) {
    case 'SVG':
      return new Blob([svgOf(drawn!)], { type: 'image/svg+xml' });
    case 'PNG':
      return pngOf(drawn!);
    case 'CSV':
      return new Blob(['\uFEFF', csvOf(scene.seen, await wordsOf(scene.seen.map(({ id }) => id)), location.origin)], {
        type: 'text/csv',
      });
    case 'GEXF':
      return new Blob([gexfOf(scene)], { type: 'application/gexf+xml' });
  }
}

async function wordsOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly WordsFragment[]>> {
  const found = new Map<string, readonly WordsFragment[]>();
  for (let from = 0; from < ids.length; from += PAGE_SIZES.words) {
    const { nodes } = await ask(WORDS_OF, { ids: ids.slice(from, from + PAGE_SIZES.words) });
    for (const node of nodes) if (node !== null && 'evidence' in node) found.set(node.id, node.evidence);
  }
  return found;
}
