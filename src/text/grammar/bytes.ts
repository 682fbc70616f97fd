/** Writes numbers and texts one after the other. */
export interface ByteWriter {
  /** A whole number from 0 to 2^32 - 1, seven bits a byte, the low ones first. */
  varint(value: number): void;
  text(value: string): void;
  bytes(value: Uint8Array): void;
  result(): Uint8Array;
}

/** Reads what a ByteWriter wrote. Every method throws a RangeError past the end. */
export interface ByteReader {
  varint(): number;
  /** Whole numbers in ascending order from the smallest of 32 bits, written as differences. */
  ascending(count: number): Int32Array;
  text(): string;
  bytes(length: number): Uint8Array;
  /** Is nothing left? */
  isDone(): boolean;
}

export function byteWriter(): ByteWriter {
  let buffer = new Uint8Array(1 << 16);
  let length = 0;
  const room = (needed: number): void => {
    if (length + needed <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + needed));
    larger.set(buffer);
    buffer = larger;
  };
  const writer: ByteWriter = {
    varint(value) {
      room(5);
      let rest = value;
      while (rest > 127) {
        buffer[length++] = (rest % 128) | 128;
        rest = Math.floor(rest / 128);
      }
      buffer[length++] = rest;
    },
    text(value) {
      const encoded = new TextEncoder().encode(value);
      writer.varint(encoded.length);
      writer.bytes(encoded);
    },
    bytes(value) {
      room(value.length);
      buffer.set(value, length);
      length += value.length;
    },
    result: () => buffer.subarray(0, length),
  };
  return writer;
}

export function byteReader(buffer: Uint8Array): ByteReader {
  let at = 0;
  const reader: ByteReader = {
    varint() {
      let value = 0;
      let scale = 1;
      for (let i = 0; i < 5; i++) {
        const byte = buffer[at++];
        if (byte === undefined) throw new RangeError('it ends too early');
        value += (byte & 127) * scale;
        if (byte < 128) return value;
        scale *= 128;
      }
      throw new RangeError('a number is too long');
    },
    // Inlined for speed: files of weights hold hundreds of thousands of these.
    ascending(count) {
      const numbers = new Int32Array(count);
      let last = -0x8000_0000;
      let place = at;
      for (let i = 0; i < count; i++) {
        let scale = 1;
        let byte = buffer[place++]!;
        while (byte > 127) {
          last += (byte & 127) * scale;
          scale *= 128;
          byte = buffer[place++]!;
        }
        last += byte * scale;
        numbers[i] = last;
      }
      if (!(place <= buffer.length)) throw new RangeError('it ends too early');
      at = place;
      return numbers;
    },
    text: () => new TextDecoder().decode(reader.bytes(reader.varint())),
    bytes(length) {
      if (at + length > buffer.length) throw new RangeError('it ends too early');
      at += length;
      return buffer.subarray(at - length, at);
    },
    isDone: () => at === buffer.length,
  };
  return reader;
}
