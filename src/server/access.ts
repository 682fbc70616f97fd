import { createHash, timingSafeEqual } from 'node:crypto';

/** Who may do what. Without a token everything is open, which the server allows on the loopback address only. */
export interface Access {
  /** The bearer token; null when there is none. */
  readonly token: string | null;
  /** Whether reading needs no token. */
  readonly publicRead: boolean;
}

/** What one request may do. */
export interface Rights {
  readonly mayRead: boolean;
  readonly mayWrite: boolean;
}

export function rightsOf(request: Request, { token, publicRead }: Access): Rights {
  if (token === null) return { mayRead: true, mayWrite: true };
  const given = /^Bearer ([^\s]{1,4096})$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const known = given !== undefined && sameSecret(given, token);
  return { mayRead: known || publicRead, mayWrite: known };
}

/** Compares digests, so that the time it takes tells nothing of the token, its length included. */
function sameSecret(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest();
  return timingSafeEqual(digest(a), digest(b));
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i;

export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}
