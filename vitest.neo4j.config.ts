import { defineConfig, mergeConfig } from 'vitest/config';
import shared from './vitest.config.ts';

/** `npm run test:neo4j`: the files *.neo4j.ts, one after the other, on a real Neo4j. */
const config = mergeConfig(
  shared,
  defineConfig({
    test: {
      globalSetup: 'test/neo4j/global-setup.ts',
      fileParallelism: false,
      testTimeout: 300_000,
      hookTimeout: 180_000,
    },
  }),
);

export default { ...config, test: { ...config.test, include: ['test/**/*.neo4j.ts'] } };
