import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WARCRecord, WARCSerializer } from 'warcio';
import type { WebAnswer } from './web-client.ts';

/** Headers that tell how the answer was sent, not what it is: the bytes are kept as they were unpacked. */
const OF_TRANSPORT = /^(?:content-encoding|transfer-encoding|content-length|connection|keep-alive)$/i;

/** Writes an answer, its bytes and headers, into a folder: a WARC file of one record (ISO 28500), which `ingest` reads again as if it were fetched. */
export async function keepAnswer(folder: string, answer: Extract<WebAnswer, { kind: 'page' }>): Promise<void> {
  const { fetched, url, bytes, status, headers } = answer;
  const record = WARCRecord.create(
    {
      type: 'response',
      url,
      date: fetched.at,
      warcVersion: 'WARC/1.1',
      statusline: `HTTP/1.1 ${status}`,
      httpHeaders: headers
        .filter(([name]) => !OF_TRANSPORT.test(name))
        .map(([name, value]): [string, string] => [name, value]),
    },
    [bytes],
  );
  const mark = createHash('sha256').update(url).update(bytes).digest('hex').slice(0, 12);
  const stamp = fetched.at.replace(/\D/g, '').slice(0, 14);
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, `${stamp}-${new URL(url).hostname}-${mark}.warc.gz`),
    await WARCSerializer.serialize(record, { gzip: true }),
  );
}
