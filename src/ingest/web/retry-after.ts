/** Milliseconds that a `Retry-After` asks to wait (RFC 9110, 10.2.3: seconds, or a day and time); null where it says nothing. */
export function retryAfter(header: string | null, now = Date.now()): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return value === '' || Number.isNaN(at) ? null : Math.max(0, at - now);
}
