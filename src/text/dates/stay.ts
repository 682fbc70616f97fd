import type { DateMention } from '../../model/reading.ts';

const ARRIVED =
  /\b(?:arriv(?:ed?|es|ing)|came|flew|landed|reach(?:ed|es)|travell?ed|began|beg[iu]n(?:s|ning)?|start(?:ed|s|ing)|entered|went|opened)\b/i;
const LEFT =
  /\b(?:left|leaves?|leaving|depart(?:ed|s|ing)?|returned|returning|flew (?:back|home|on|out)|went home|end(?:ed|s|ing)|conclud(?:ed|es|ing)|closed|headed (?:home|back)|for home)\b/i;
/** Code units between the two dates of one stay. */
const LONGEST = 120;

/**
 * "Arrived on 3 May and left on 5 May": the days from arrival to departure as one more date. Null where the two are not of one stay.
 * @param lead the sentence up to the first date
 * @param between the words from the first date to the second
 */
export function stayOf(text: string, lead: string, from: DateMention, to: DateMention): Omit<DateMention, 'id'> | null {
  const between = text.slice(from.end, to.start);
  if (between.length > LONGEST || !LEFT.test(between) || !ARRIVED.test(lead) || from.edtf === null || to.edtf === null)
    return null;
  if (
    from.earliest === null ||
    to.latest === null ||
    from.earliest >= to.latest ||
    from.edtf.includes('/') ||
    from.edtf.length !== to.edtf.length
  )
    return null;
  return {
    start: from.start,
    end: to.end,
    text: text.slice(from.start, to.end),
    edtf: `${from.edtf}/${to.edtf}`,
    earliest: from.earliest,
    latest: to.latest,
    certainty: from.certainty === to.certainty ? from.certainty : 'inferred',
    rule: 'arrival-departure',
  };
}
