import { createRequire } from 'node:module';

/** Its types say that it is a module with a default; it is CommonJS. */
const robotsParser = createRequire(import.meta.url)('robots-parser') as typeof import('robots-parser').default;

/** What a host asks of robots (RFC 9309). */
export interface RobotsRules {
  allows(address: string): boolean;
  /** Milliseconds between two requests that it asks for; 0 where it asks for none. */
  readonly delay: number;
}

/** The product token that a robots.txt may name us by. */
export const ROBOT = 'liaison';

/** The longest pause that is taken from a robots.txt, in milliseconds. */
const MOST_DELAY = 30_000;

const everything: RobotsRules = { allows: () => true, delay: 0 };

/**
 * The rules of an answer to `/robots.txt`. One that isn't there (4xx) forbids nothing; where the server fails (5xx), nothing may be asked for
 * (RFC 9309, 2.3.1.3 and 2.3.1.4).
 */
export function robotsRules(address: string, status: number, text: string): RobotsRules {
  if (status >= 500) return { ...everything, allows: () => false };
  if (status < 200 || status >= 300) return everything;
  const rules = robotsParser(address, text);
  const seconds = rules.getCrawlDelay(ROBOT) ?? 0;
  return {
    allows: (url) => rules.isAllowed(url, ROBOT) !== false,
    delay: Math.min(MOST_DELAY, Math.max(0, seconds * 1000)),
  };
}
