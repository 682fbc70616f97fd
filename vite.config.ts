import { defineConfig } from 'vite';

/** The page at `/` (src/explorer), built into dist/explorer, where the server takes it from. Everything but index.html has a hashed name. */
export default defineConfig({
  root: 'src/explorer',
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../../dist/explorer',
    emptyOutDir: true,
    target: 'es2022',
    assetsDir: 'assets',
    // Nothing inline: the page's policy lets scripts and styles come from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
