import { createGunzip } from 'node:zlib';
import type { Document } from '../document.ts';
import { unpacked } from './unpacked.ts';

/** What a gzip file holds, as a document of its own, unpacked as it is read. */
export function gunzipped(document: Document): Document {
  const { path: _, ...rest } = document;
  return { ...rest, open: () => unpacked(document.open(), createGunzip) };
}
