import { LiaisonError } from '../../errors.ts';
import { MOST_BYTES, megabytes } from '../limits.ts';
import type { Fetched } from './fetched.ts';
import { createHostTurns } from './host-turns.ts';
import { retryAfter } from './retry-after.ts';
import { ROBOT, type RobotsRules, robotsRules } from './robots.ts';

/** Milliseconds until an address that doesn't answer, or not to the end, is given up. */
const PATIENCE = 15_000;

const MOST_REDIRECTS = 10;

/** A server that is busy is asked again so often, and waited for so many milliseconds at the most. */
const MOST_TRIES = 3;
const MOST_WAIT = 60_000;

const MOST_ROBOTS_BYTES = 512 * 1024;

const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json;q=0.9,application/xml;q=0.8,*/*;q=0.5';

export interface WebSettings {
  /** Milliseconds between two requests to one host. */
  readonly delay: number;
  /** Of this program, to say who asks. */
  readonly version: string | undefined;
}

/** What was at an address. */
export type WebAnswer =
  | { readonly kind: 'unchanged'; readonly fetched: Fetched }
  | {
      readonly kind: 'page';
      readonly fetched: Fetched;
      /** Where redirects led. */
      readonly url: string;
      readonly bytes: Uint8Array;
      readonly charset: string | undefined;
      readonly status: number;
      readonly headers: readonly (readonly [string, string])[];
    };

export interface WebClient {
  /**
   * What is at an address now; "unchanged" where the server says that it's the same as what was fetched before.
   * @throws LiaisonError FETCH_FAILED, FETCH_FORBIDDEN (by robots.txt), ARTICLE_TOO_LARGE
   */
  get(address: string, before?: Fetched | null): Promise<WebAnswer>;
}

/** A client of good manners: it says who it is, obeys robots.txt, waits between two requests to a host and as long as a busy one asks. */
export function createWebClient({ delay, version }: WebSettings): WebClient {
  const agent = {
    'user-agent': `${ROBOT}${version === undefined ? '' : `/${version}`} (reads news for a person; obeys robots.txt as "${ROBOT}")`,
  };
  const rules = new Map<string, Promise<RobotsRules>>();
  const delays = new Map<string, number>();
  const turns = createHostTurns((host) => Math.max(delay, delays.get(host) ?? 0));

  const rulesOf = (url: URL): Promise<RobotsRules> => {
    const known = rules.get(url.origin);
    if (known !== undefined) return known;
    const asked = askRules(url);
    rules.set(url.origin, asked);
    return asked;
  };

  const askRules = async (url: URL): Promise<RobotsRules> => {
    const address = `${url.origin}/robots.txt`;
    let found: RobotsRules;
    try {
      const response = await fetch(address, { headers: agent, signal: AbortSignal.timeout(PATIENCE) });
      const text = response.ok ? await bodyText(response) : '';
      if (!response.ok) await response.body?.cancel();
      found = robotsRules(address, response.status, text);
    } catch {
      // Nobody answers: the request for the page will say so.
      found = robotsRules(address, 404, '');
    }
    delays.set(url.host, found.delay);
    return found;
  };

  const ask = async (url: URL, headers: Readonly<Record<string, string>>): Promise<Response> => {
    for (let attempt = 1; ; attempt++) {
      if (!(await rulesOf(url)).allows(url.href)) {
        throw new LiaisonError('FETCH_FORBIDDEN', `the robots.txt of ${url.host} asks not to read it: ${url.href}`);
      }
      await turns.take(url.host);
      const response = await answer(url, headers);
      const wait =
        response.status === 429 || response.status === 503 ? retryAfter(response.headers.get('retry-after')) : null;
      if (wait === null) return response;
      turns.rest(url.host, wait);
      if (attempt >= MOST_TRIES || wait > MOST_WAIT) return response;
      // The next turn at this host comes after the rest that it asked for.
      await response.body?.cancel();
    }
  };

  return {
    async get(address, before) {
      const headers = { ...agent, accept: ACCEPT, ...conditions(before) };
      let url = webAddress(address);
      for (let redirects = 0; ; redirects++) {
        const response = await ask(url, headers);
        const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
        if (location === null) return answered(address, url, response);
        await response.body?.cancel();
        if (redirects >= MOST_REDIRECTS)
          throw new LiaisonError('FETCH_FAILED', `no answer: more than ${MOST_REDIRECTS} redirects`);
        url = webAddress(location, url.href);
      }
    },
  };
}

async function answered(address: string, url: URL, response: Response): Promise<WebAnswer> {
  const { status, headers } = response;
  const fetched: Fetched = {
    address,
    at: new Date().toISOString(),
    etag: headers.get('etag') ?? undefined,
    lastModified: headers.get('last-modified') ?? undefined,
  };
  if (status === 304) return { kind: 'unchanged', fetched };
  if (!response.ok) {
    await response.body?.cancel();
    const again = headers.get('retry-after');
    const hint = again === null ? '' : `; it asks to be asked again after ${again}${/^\d+$/.test(again) ? ' s' : ''}`;
    throw new LiaisonError(
      'FETCH_FAILED',
      `expected a page, the answer is ${status} ${response.statusText}`.trim() + hint,
    );
  }
  const bytes = await body(response, MOST_BYTES);
  const charset = /charset\s*=\s*"?([\w-]{1,40})/i.exec(headers.get('content-type') ?? '')?.[1];
  return { kind: 'page', fetched, url: url.href, bytes, charset, status, headers: [...headers] };
}

function conditions(before: Fetched | null | undefined): Record<string, string> {
  return {
    ...(before?.etag === undefined ? {} : { 'if-none-match': before.etag }),
    ...(before?.lastModified === undefined ? {} : { 'if-modified-since': before.lastModified }),
  };
}

/** @throws LiaisonError FETCH_FAILED for what is no address of the web: a redirect must not lead to files or other services */
function webAddress(address: string, base?: string): URL {
  if (!URL.canParse(address, base))
    throw new LiaisonError('FETCH_FAILED', `expected an address of the web, got "${address}"`);
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) {
    throw new LiaisonError('FETCH_FAILED', `expected http:// or https://, got ${url.protocol}// (${address})`);
  }
  return url;
}

async function answer(url: URL, headers: Readonly<Record<string, string>>): Promise<Response> {
  try {
    return await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
  } catch (cause) {
    throw new LiaisonError('FETCH_FAILED', `no answer: ${reasonOf(cause)}`, { cause });
  }
}

async function bodyText(response: Response): Promise<string> {
  return Buffer.from(await body(response, MOST_ROBOTS_BYTES)).toString('utf8');
}

async function body(response: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of response.body ?? []) {
      length += part.length;
      // Leaving the loop cancels the rest.
      if (length > most) break;
      parts.push(part);
    }
  } catch (cause) {
    throw new LiaisonError('FETCH_FAILED', `the answer broke off: ${reasonOf(cause)}`, { cause });
  }
  if (length > most) throw new LiaisonError('ARTICLE_TOO_LARGE', `expected a page of at most ${megabytes(most)}`);
  return Buffer.concat(parts);
}

/** fetch wraps what went wrong ("fetch failed") around what did. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `nothing within ${PATIENCE / 1000} s`;
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
