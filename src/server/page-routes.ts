import { type Asset, respondWith } from './asset.ts';
import type { Example } from './examples.ts';
import { isPageAddress, type PageFiles } from './page-files.ts';
import { playgroundFiles, playgroundPage } from './playground.ts';

/** What browsers are given: the page at `/` and whatever it shows, the playground at `/graphql`, and the files of both. */
export interface Pages {
  /** Null where the page was not built: then the playground stands in for it. */
  readonly files: PageFiles | null;
  /** The example queries of the playground, as they suit the graph that is open. */
  readonly examples: () => Promise<readonly Example[]>;
}

/** Answers a browser that asks for a page or for a file of one; null for all else. Pages and their files hold no data: they need no token. */
export async function pageResponse(request: Request, path: string, pages: Pages): Promise<Response | null> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return null;
  const asset = await assetAt(request, path, pages);
  if (asset !== null) return respondWith(request, asset);
  return path === '/' ? new Response(null, { status: 302, headers: { location: '/graphql' } }) : null;
}

async function assetAt(request: Request, path: string, { files, examples }: Pages): Promise<Asset | null> {
  if (path === '/graphql') {
    return wantsPage(request) ? playgroundPage(await playgroundFiles(), await examples()) : null;
  }
  if (path.startsWith('/playground/')) return (await playgroundFiles()).assets.get(path) ?? null;
  if (files === null) return null;
  return isPageAddress(path) ? files.page : (files.assets.get(path) ?? null);
}

function wantsPage({ headers }: Request): boolean {
  return (headers.get('accept') ?? '').includes('text/html');
}
