import type { EventDate } from './event-date.ts';

const DAY = /^\d{4}-\d{2}-\d{2}/;
const MONTH = /^(\d{4})-(\d{2})$/;
const YEAR = /^\d{4}$/;

/** When an article was published, as the date of an event is given: a day of the moment, or the bounds of what is known. Null when nothing is. */
export function publishedDate(publishedAt: string | null): EventDate | null {
  if (publishedAt === null) return null;
  const [earliest, latest] = boundsOf(publishedAt);
  return { edtf: publishedAt, earliest, latest, text: null };
}

/** What leaves its year open has no bounds. */
function boundsOf(edtf: string): readonly [string | null, string | null] {
  const [day] = DAY.exec(edtf) ?? [];
  if (day !== undefined) return [day, day];
  const [, year, month] = MONTH.exec(edtf) ?? [];
  if (year !== undefined && month !== undefined && month >= '01' && month <= '12') {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return [`${edtf}-01`, `${edtf}-${last}`];
  }
  return YEAR.test(edtf) ? [`${edtf}-01-01`, `${edtf}-12-31`] : [null, null];
}
