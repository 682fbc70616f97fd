import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Asset } from './asset.ts';
import { PAGE_POLICY } from './page-policy.ts';

/** The page at `/`, as `npm run build:page` built it. */
export interface PageFiles {
  readonly page: Asset;
  /** Scripts and styles by their path: "/assets/index-Ab12.js". */
  readonly assets: ReadonlyMap<string, Asset>;
}

/** From here the same folder, whether this is the source or was compiled. */
const FOLDER = fileURLToPath(new URL('../../dist/explorer/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Null where the page was not built. */
export async function pageFiles(folder = FOLDER): Promise<PageFiles | null> {
  const page = await readFile(join(folder, 'index.html')).catch(() => null);
  if (page === null) return null;
  const names = await readdir(join(folder, 'assets'));
  const assets = names.map(async (name): Promise<[string, Asset]> => {
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    return [`/assets/${name}`, { type, bytes: await readFile(join(folder, 'assets', name)), hashed: true }];
  });
  return {
    page: { type: 'text/html; charset=utf-8', bytes: page, hashed: false, policy: PAGE_POLICY },
    assets: new Map(await Promise.all(assets)),
  };
}

/** Addresses that the page shows something at. */
const ADDRESSES = /^\/(?:$|(?:search|graph|path|reviews)\/?$|(?:person|agency|article)\/.)/;

export function isPageAddress(path: string): boolean {
  return ADDRESSES.test(path);
}
