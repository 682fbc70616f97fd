import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A file that the server gives out as it is. */
export interface Asset {
  /** Its media type. */
  readonly type: string;
  readonly bytes: Buffer;
  /** Whether its name changes when it does: then a browser that has it never asks again. */
  readonly hashed: boolean;
  /** What a page may do (content-security-policy); none for other files. */
  readonly policy?: string;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this many bytes, compressing gains nothing. */
const SMALL = 1_000;

/** Above this many bytes, the best compression takes many seconds. */
const LARGE = 1_000_000;

type Coding = 'br' | 'gzip';

/** Compressed once, when first asked for. */
const compressed = new WeakMap<Asset, Map<Coding, Promise<Buffer>>>();

/** Answers a request for a file: compressed where the browser takes it, and with nothing where it has it already. */
export async function respondWith(request: Request, asset: Asset): Promise<Response> {
  const etag = `W/"${hashOf(asset.bytes)}"`;
  const headers = new Headers({
    'content-type': asset.type,
    etag,
    vary: 'accept-encoding',
    'cache-control': asset.hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(asset.policy === undefined ? {} : { 'content-security-policy': asset.policy }),
  });
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  const coding = codingFor(request, asset);
  const body = coding === null ? asset.bytes : await compress(asset, coding);
  if (coding !== null) headers.set('content-encoding', coding);
  headers.set('content-length', String(body.length));
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), { headers });
}

/** The first characters of the file's SHA-256: names it. */
export function hashOf(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
}

function isKnown(known: string | null, etag: string): boolean {
  return known?.split(',').some((each) => each.trim() === etag) ?? false;
}

function codingFor(request: Request, { bytes }: Asset): Coding | null {
  if (bytes.length < SMALL) return null;
  const taken = (request.headers.get('accept-encoding') ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => !/;\s*q=0(?:\.0*)?$/.test(each))
    .map((each) => each.split(';')[0]);
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : null;
}

function compress(asset: Asset, coding: Coding): Promise<Buffer> {
  const done = compressed.get(asset) ?? new Map<Coding, Promise<Buffer>>();
  compressed.set(asset, done);
  const known = done.get(coding);
  if (known !== undefined) return known;
  const work = coding === 'br' ? brotli(asset.bytes, brotliOptions(asset)) : zip(asset.bytes);
  done.set(coding, work);
  return work;
}

function brotliOptions({ bytes }: Asset) {
  return { params: { [constants.BROTLI_PARAM_QUALITY]: bytes.length > LARGE ? 4 : 11 } };
}
