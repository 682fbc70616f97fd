import { contactTypes } from '../model/event-types.ts';
import type { Claim, DateMention, Event, Participant } from '../model/reading.ts';
import { anyOf, fits, type GoldForm, isForm } from './gold.ts';
import { foldName } from './same-name.ts';
import { isNamed, locate, overlap, type Seen } from './seen.ts';

/** `{"date": "mid-May", "edtf", "earliest", "latest", "within", "edtfLike", "relation"}`. */
export function matchDates(s: Seen, form: GoldForm): readonly DateMention[] {
  const [start, end] = locate(s.text, String(form.date), form.at);
  return s.reading.dates.filter(
    (date) => overlap(start, end, date) > 0 && hasValue(date, form) && hasRelation(s, date, form.relation),
  );
}

function hasRelation(s: Seen, date: DateMention, want: unknown): boolean {
  if (!isForm(want)) return true;
  const { relation } = date;
  if (relation === undefined || !fits(want.kind, relation.kind)) return false;
  return !isForm(want.to) || matchEvents(s, { event: want.to }).some((event) => event.id === relation.to);
}

/** `within` wants both bounds and wants them inside the given days. */
function hasValue(date: DateMention | undefined, want: GoldForm): boolean {
  if (want.text !== undefined && !` ${foldName(date?.text ?? '')} `.includes(` ${foldName(String(want.text))} `))
    return false;
  if (!fits(want.edtf, date?.edtf) || !fits(want.earliest, date?.earliest) || !fits(want.latest, date?.latest))
    return false;
  if (typeof want.edtfLike === 'string' && !new RegExp(want.edtfLike).test(date?.edtf ?? '')) return false;
  if (!fits(want.certainty, date?.certainty)) return false;
  if (!Array.isArray(want.within)) return true;
  const [from, to] = want.within.map(String);
  return date?.earliest != null && date.latest !== null && date.earliest >= (from ?? '') && date.latest <= (to ?? '');
}

/** `{"event": {"type", "participants", "exactly", "date", "place", "level"}, "claim" | "claims"}`. */
export function matchEvents(s: Seen, form: GoldForm): readonly Event[] {
  const want = isForm(form.event) ? form.event : {};
  const claims = [
    ...(isForm(form.claim) ? [form.claim] : []),
    ...(Array.isArray(form.claims) ? form.claims.filter(isForm) : []),
  ];
  return s.reading.events.filter((event) => {
    if (!isEvent(s, event, want)) return false;
    const found = s.claims.get(event.id) ?? [];
    return claims.every((claim) => found.some((candidate) => isClaim(s, candidate, claim)));
  });
}

function isEvent(s: Seen, event: Event, want: GoldForm): boolean {
  const types = anyOf(want.type ?? '*').flatMap((type): readonly unknown[] =>
    type === '*contact' ? contactTypes : [type],
  );
  if (!types.includes('*') && !types.includes(event.type)) return false;
  const wanted = anyOf(want.participants ?? []).map((who) => (isForm(who) ? who : { name: who }));
  if (!assigned(s, wanted, event.participants)) return false;
  const named = event.participants.filter(({ entity }) => entity !== null);
  if (want.exactly === true && named.length !== wanted.length) return false;
  if (want.place === null ? event.place !== null : want.place !== undefined && !isNamed(s, event.place, want.place))
    return false;
  if (!fits(want.level, event.level)) return false;
  const date = event.date === null ? undefined : s.dates.get(event.date);
  if (want.date === null) return date === undefined;
  return want.date === undefined || hasValue(date, isForm(want.date) ? want.date : { edtf: want.date });
}

/** Whether each wanted participant can have a found one of its own. */
function assigned(s: Seen, wanted: readonly GoldForm[], found: readonly Participant[]): boolean {
  const [first, ...rest] = wanted;
  if (first === undefined) return true;
  return found.some(
    (who, index) =>
      isNamed(s, who.entity, first.name) && fits(first.role, who.role) && assigned(s, rest, found.toSpliced(index, 1)),
  );
}

function isClaim(s: Seen, claim: Claim, want: GoldForm): boolean {
  if (!fits(want.stance, claim.stance) || !fits(want.realis, claim.realis) || !fits(want.certainty, claim.certainty))
    return false;
  if (typeof want.words === 'string') {
    const [start, end] = locate(s.text, want.words, want.at);
    if (claim.start > start || claim.end < end) return false;
  }
  let at = 0;
  for (const name of anyOf(want.accordingTo ?? [])) {
    while (at < claim.accordingTo.length && !isNamed(s, claim.accordingTo[at], name)) at++;
    if (at++ === claim.accordingTo.length) return false;
  }
  return !anyOf(want.notAccordingTo ?? []).some((name) => claim.accordingTo.some((id) => isNamed(s, id, name)));
}
