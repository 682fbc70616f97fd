/** The encoding that an XML declaration names. */
export function xmlEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  return /^\s*<\?xml[^>]{1,100}encoding\s*=\s*["']([\w.-]{1,40})["']/.exec(start)?.[1];
}
