import { readFile } from 'node:fs/promises';

/** The version in package.json, which stands one folder above `src` and `dist` alike. */
export async function version(): Promise<string> {
  const manifest: { readonly version: string } = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version;
}
