import type { YogaLogger } from 'graphql-yoga';
import { isLoggedElsewhere } from './api-errors.ts';

/** Logs our errors as errors; a client's mistakes, which anyone can make in any number, only where everything is logged. */
export function errorLogger(logger: YogaLogger): YogaLogger {
  return {
    debug: logger.debug.bind(logger),
    info: logger.info.bind(logger),
    warn: logger.warn.bind(logger),
    error: (error: unknown, ...rest: unknown[]) => {
      if (isLoggedElsewhere(error)) logger.debug(error, ...rest);
      else logger.error(error, ...rest);
    },
  };
}
