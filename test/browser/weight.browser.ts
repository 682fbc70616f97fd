import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageFiles } from '../../src/server/page-files.ts';

test('all of the page is at most 250 kB compressed', async () => {
  const files = await pageFiles();
  expect(files, 'the page is not built: npm run build:page').not.toBeNull();
  const parts = [files!.page, ...files!.assets.values()];
  const bytes = parts.reduce((sum, part) => sum + gzipSync(part.bytes).length, 0);
  expect(bytes).toBeLessThan(250_000);
});
