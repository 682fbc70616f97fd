import type { DateMention } from '../../model/reading.ts';
import { type Scene, tokenFrom, tokenUpTo } from '../scene/scene.ts';

const DIRECTIONS: ReadonlyMap<string, 'before' | 'after'> = new Map(
  Object.entries<'before' | 'after'>({
    after: 'after',
    following: 'after',
    since: 'after',
    before: 'before',
    until: 'before',
  }),
);
const MAX_REACH = 30;

/** Events by the token that tells of them; undefined for the one whose own date it is. */
export type EventAt = (token: number, date: DateMention) => string | undefined;

/** Ties dates that are told relative to an event ("several months after she took office") to the event that the words behind them tell. */
export function relateDates(scene: Scene, eventAt: EventAt): readonly DateMention[] {
  return scene.draft.dates.map((date) => (date.relation || date.edtf !== null ? date : related(scene, date, eventAt)));
}

function related(scene: Scene, date: DateMention, eventAt: EventAt): DateMention {
  const { tokens } = scene;
  const first = tokenFrom(tokens, date.start);
  const last = tokenUpTo(tokens, date.end);
  if (first > last) return date;
  let direction: 'before' | 'after' | undefined;
  for (let at = last; at <= last + 1 && at < tokens.length; at += 1) direction ??= DIRECTIONS.get(tokens[at]!.lower);
  if (!direction) return date;
  for (
    let at = last + 1;
    at < tokens.length && at - last <= MAX_REACH && tokens[at]!.sentence === tokens[last]!.sentence;
    at += 1
  ) {
    const event = eventAt(at, date);
    if (event !== undefined) return { ...date, relation: { to: event, kind: direction, text: date.text } };
  }
  return date;
}
