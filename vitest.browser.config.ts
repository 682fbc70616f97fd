import { defineConfig, mergeConfig } from 'vitest/config';
import shared from './vitest.config.ts';

/** `npm run test:browser`: the files *.browser.ts, the page in a real Chromium (CHROMIUM, else /usr/bin/chromium). */
const config = mergeConfig(
  shared,
  defineConfig({ test: { fileParallelism: false, testTimeout: 120_000, hookTimeout: 180_000 } }),
);

export default { ...config, test: { ...config.test, include: ['test/browser/**/*.browser.ts'] } };
