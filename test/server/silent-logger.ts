import type { YogaLogger } from 'graphql-yoga';

const nothing = () => {};

/** A logger for tests that make errors on purpose. */
export const silentLogger: YogaLogger = { debug: nothing, info: nothing, warn: nothing, error: nothing };
