import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { LiaisonError } from '../../errors.ts';
import { type ByteReader, type ByteWriter, byteReader, byteWriter } from './bytes.ts';
import type { WeightRows } from './scorer.ts';

/** A file of weights: linear models and sets of hashes by name. gzip guards it with a checksum; the format is told at `weightsContent`. */
export interface WeightsFile {
  readonly models: ReadonlyMap<string, WeightRows>;
  /** Sorted hashes (of words seen in training, say). */
  readonly sets: ReadonlyMap<string, Int32Array>;
  /** Whole numbers of other models (the trees of a forest, say). */
  readonly tables?: ReadonlyMap<string, Int16Array>;
}

const MAGIC = 0x4c47_5731;
/** The smallest number of 16 bits. */
const LOWEST = -0x8000;

/**
 * The content of a weights file: a magic number, the models, the sets, and the tables where there are any. Hashes are sorted and written as differences in varints; then
 * the lengths of the rows, then all classes, then all weights (each kind together: it packs better). Same input, same bytes, anywhere.
 */
export function weightsContent(file: WeightsFile): Uint8Array {
  const writer = byteWriter();
  writer.varint(MAGIC);
  writer.varint(file.models.size);
  for (const [name, rows] of file.models) {
    writer.text(name);
    writer.varint(rows.classes.length);
    for (const label of rows.classes) writer.text(label);
    writeHashes(writer, rows.hashes);
    writer.bytes(Uint8Array.from(rows.hashes, (_hash, r) => rows.rowStarts[r + 1]! - rows.rowStarts[r]!));
    writer.bytes(rows.rowClasses);
    writer.bytes(new Uint8Array(rows.rowWeights.buffer, rows.rowWeights.byteOffset, rows.rowWeights.length));
  }
  writer.varint(file.sets.size);
  for (const [name, hashes] of file.sets) {
    writer.text(name);
    writeHashes(writer, hashes);
  }
  const tables = file.tables ?? new Map<string, Int16Array>();
  if (tables.size > 0) writer.varint(tables.size);
  for (const [name, table] of tables) {
    writer.text(name);
    writer.varint(table.length);
    for (const value of table) writer.varint(value - LOWEST);
  }
  return writer.result();
}

/** Bytes of a weights file: its content, gzipped. Another version of zlib may pack the same content otherwise. */
export function encodeWeights(file: WeightsFile): Uint8Array {
  const bytes = gzipSync(weightsContent(file), { level: 9 });
  // The tenth byte names the operating system that packed it: left out, so that two machines give the same file.
  bytes[9] = 255;
  return bytes;
}

/** Reads what `encodeWeights` wrote; `name` is for the message. @throws LiaisonError WEIGHTS_DAMAGED */
export function decodeWeights(bytes: Uint8Array, name: string): WeightsFile {
  try {
    const reader = byteReader(gunzipSync(bytes));
    if (reader.varint() !== MAGIC) throw new Error('it does not begin as one');
    const models = new Map<string, WeightRows>();
    for (let count = reader.varint(); count > 0; count--) models.set(reader.text(), readRows(reader));
    const sets = new Map<string, Int32Array>();
    for (let count = reader.varint(); count > 0; count--) sets.set(reader.text(), reader.ascending(reader.varint()));
    const tables = new Map<string, Int16Array>();
    for (let count = reader.isDone() ? 0 : reader.varint(); count > 0; count--)
      tables.set(reader.text(), readTable(reader));
    return { models, sets, tables };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new LiaisonError(
      'WEIGHTS_DAMAGED',
      `${name}: expected a file of weights as npm run train writes it (${reason})`,
      { cause },
    );
  }
}

/** Reads a weights file from disk. @throws LiaisonError WEIGHTS_DAMAGED, also where it is missing */
export function readWeights(path: URL): WeightsFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new LiaisonError('WEIGHTS_DAMAGED', `${path.pathname}: the file of weights cannot be read`, { cause });
  }
  return decodeWeights(bytes, path.pathname);
}

/** A model of a file. @throws LiaisonError WEIGHTS_DAMAGED where the file lacks it */
export function modelOf(file: WeightsFile, model: string, name: string): WeightRows {
  const rows = file.models.get(model);
  if (!rows)
    throw new LiaisonError(
      'WEIGHTS_DAMAGED',
      `${name}: expected a model "${model}", found ${[...file.models.keys()].join(', ') || 'none'}`,
    );
  return rows;
}

/** A table of a file. @throws LiaisonError WEIGHTS_DAMAGED where the file lacks it */
export function tableOf(file: WeightsFile, table: string, name: string): Int16Array {
  const found = file.tables?.get(table);
  if (!found)
    throw new LiaisonError('WEIGHTS_DAMAGED', `${name}: expected a table "${table}", found none of that name`);
  return found;
}

function readRows(reader: ByteReader): WeightRows {
  const classes = Array.from({ length: reader.varint() }, () => reader.text());
  const hashes = reader.ascending(reader.varint());
  const lengths = reader.bytes(hashes.length);
  const rowStarts = new Int32Array(hashes.length + 1);
  for (let r = 0; r < hashes.length; r++) rowStarts[r + 1] = rowStarts[r]! + lengths[r]!;
  const total = rowStarts[hashes.length]!;
  const rowClasses = Uint8Array.from(reader.bytes(total));
  const weights = reader.bytes(total);
  return {
    classes,
    hashes,
    rowStarts,
    rowClasses,
    rowWeights: new Int8Array(weights.buffer, weights.byteOffset, total),
  };
}

function readTable(reader: ByteReader): Int16Array {
  return Int16Array.from({ length: reader.varint() }, () => reader.varint() + LOWEST);
}

function writeHashes(writer: ByteWriter, hashes: Int32Array): void {
  writer.varint(hashes.length);
  let last = -0x8000_0000;
  for (const hash of hashes) {
    writer.varint(hash - last);
    last = hash;
  }
}
