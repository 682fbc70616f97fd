import type { DateMention } from '../../model/reading.ts';
import { contentId } from '../content-id.ts';
import type { DatedSpan } from '../scene/dates-by-sentence.ts';
import type { Scene } from '../scene/scene.ts';
import { spanOf } from '../scene/span-of.ts';
import type { Happening, Told } from './merge.ts';

/** Nouns and verbs that point to a change in office: "since the change of director", "after she took office". */
const CHANGES = new Set([
  'change',
  'appointment',
  'inauguration',
  'election',
  'arrival',
  'nomination',
  'replacement',
  'resignation',
  'departure',
  'dismissal',
  'office',
  'succession',
]);
const SINCE = new Set(['since', 'after', 'following']);
const MAX_PHRASE = 14;

/** What a denial's period may begin with. */
export interface Surroundings {
  /** Happenings told near the denial. */
  readonly near: readonly Happening[];
  readonly changes: readonly Change[];
  /** Dates of the denial's sentence. */
  readonly dates: readonly DatedSpan[];
}

/** A dated change in office with the agencies it concerns. */
export interface Change {
  readonly from: string;
  readonly people: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
}

/** Changes in office kept of one article. */
const MAX_CHANGES = 128;

/** The dated changes in office that an article tells of, in its order. */
export function changesOf(scene: Scene, happenings: readonly Happening[]): readonly Change[] {
  const posts = new Map<string, Set<string>>();
  for (const { person, agency } of scene.draft.positions) {
    if (agency !== null) posts.set(person, (posts.get(person) ?? new Set()).add(agency));
  }
  const found: Change[] = [];
  for (const { type, dated, participants } of happenings) {
    const from = dated?.date.earliest;
    if ((type !== 'APPOINTMENT' && type !== 'DEPARTURE') || !from || found.length >= MAX_CHANGES) continue;
    const people = new Set(participants.flatMap((one) => one.entity ?? []));
    found.push({ from, people, agencies: new Set([...people].flatMap((person) => [...(posts.get(person) ?? [])])) });
  }
  return found;
}

/**
 * The period that a denial covers: from the date or the event after "since" or "after" to the publication. It says nothing of
 * the time before. Undefined where the words set no beginning that is known.
 */
export function denialPeriod(
  scene: Scene,
  told: Told,
  { near, changes, dates }: Surroundings,
): DateMention | undefined {
  const { published } = scene;
  if (published === undefined) return undefined;
  const opening = openingOf(scene, told);
  if (opening !== undefined) {
    const dated = dates.find(
      (candidate) =>
        candidate.first > opening &&
        candidate.first - opening <= MAX_PHRASE &&
        (!verbBetween(scene, opening, candidate.first) || !commaBetween(scene, opening, candidate.first)),
    );
    const reach = dated?.last ?? phraseEnd(scene, opening);
    const from = dated?.date.earliest ?? changeDate(scene, opening, reach, changes);
    return from === undefined
      ? undefined
      : period(scene, opening, dated ? Math.max(opening, dated.first - 1) : reach, from, published);
  }
  return hasBareSince(scene, told)
    ? sinceLast(scene, told, near, published)
    : sinceAppointment(scene, told, near, published);
}

/** Does a denial set a period by "since" or "after": then it denies nothing that was told before. */
export function setsPeriod(scene: Scene, told: Told): boolean {
  return told.sighting.shade.stance === 'denies' && (openingOf(scene, told) !== undefined || hasBareSince(scene, told));
}

/** "have not spoken since": from the last event of these people to the publication. */
function sinceLast(
  scene: Scene,
  told: Told,
  happenings: readonly Happening[],
  published: string,
): DateMention | undefined {
  const people = told.participants.map((one) => one.entity);
  const before = happenings.filter(
    (happening) =>
      happening.told[0] !== told &&
      happening.dated?.date.latest &&
      people.every((entity) => happening.participants.some((one) => one.entity === entity)),
  );
  const from = before.at(-1)?.dated?.date.latest;
  return from ? period(scene, told.sighting.trigger, told.sighting.trigger + 1, from, published) : undefined;
}

/**
 * "no talks with the mayor, who took office in spring": a denial of contact with a holder covers the time in office. Its words
 * are those of the denial: the words "in May" are a date of their own.
 */
function sinceAppointment(
  scene: Scene,
  told: Told,
  happenings: readonly Happening[],
  published: string,
): DateMention | undefined {
  const { sentence } = scene.tokens[told.sighting.trigger]!;
  for (const happening of happenings) {
    if (happening.type !== 'APPOINTMENT' || !happening.dated?.date.earliest) continue;
    const inSentence = happening.told.some((one) => scene.tokens[one.sighting.trigger]!.sentence === sentence);
    const concerns = happening.participants.some((one) =>
      told.participants.some((other) => other.entity === one.entity),
    );
    if (inSentence && concerns)
      return period(scene, told.sighting.trigger, told.sighting.trigger, happening.dated.date.earliest, published);
  }
  return undefined;
}

function period(scene: Scene, first: number, last: number, from: string, to: string): DateMention | undefined {
  if (from > to) return undefined;
  const span = spanOf(scene, first, last);
  return {
    id: contentId('d', 'period', `${span.start}-${span.end}`),
    ...span,
    edtf: `${from}/${to}`,
    earliest: from,
    latest: to,
    certainty: 'inferred',
    rule: 'denial-period',
  };
}

/** The "since" or "after" of the denial's clause, wherever it stands in the sentence. */
function openingOf(scene: Scene, told: Told): number | undefined {
  const { tokens, tree } = scene;
  const sentence = tree.sentences[tokens[told.sighting.trigger]!.sentence]!;
  const own = new Set([told.sighting.trigger, told.sighting.anchor, ...told.sighting.shade.chain]);
  let best: number | undefined;
  for (
    let at = Math.max(sentence.first, told.sighting.trigger - 40);
    at < Math.min(sentence.last, told.sighting.trigger + 40);
    at += 1
  ) {
    if (!SINCE.has(tokens[at]!.lower) || isBare(scene, at)) continue;
    const governed = own.has(tokens[at]!.head) || own.has(tokens[tokens[at]!.head]?.head ?? -1);
    if (
      governed ||
      at - sentence.first <= 2 ||
      (at > told.sighting.trigger && !verbBetween(scene, told.sighting.trigger, at))
    )
      best ??= at;
  }
  return best;
}

function verbBetween(scene: Scene, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (scene.tokens[at]!.upos === 'VERB') return true;
  return false;
}

/** "since the ship sailed on 12 August": the date is of the clause that "since" opens, up to its comma. */
function commaBetween(scene: Scene, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (scene.tokens[at]!.lower === ',') return true;
  return false;
}

function phraseEnd(scene: Scene, opening: number): number {
  const { tokens } = scene;
  let at = opening;
  while (
    at + 1 < tokens.length &&
    at - opening < MAX_PHRASE &&
    tokens[at + 1]!.sentence === tokens[opening]!.sentence &&
    tokens[at + 1]!.upos !== 'PUNCT' &&
    tokens[at + 1]!.upos !== 'CCONJ'
  )
    at += 1;
  return at;
}

/** The day of the change in office that the phrase speaks of: of the agency or person it names, the last one told. */
function changeDate(scene: Scene, opening: number, last: number, changes: readonly Change[]): string | undefined {
  const words = Array.from({ length: last - opening }, (_, step) => scene.tokens[opening + 1 + step]!);
  if (!words.some((token) => CHANGES.has(token.lemma))) return undefined;
  const named = words.flatMap((token) => scene.actorsAt(token.index).map((actor) => actor.entity));
  const fitting = changes.filter(({ people, agencies }) =>
    named.some((entity) => people.has(entity) || agencies.has(entity)),
  );
  return (fitting.at(-1) ?? (named.length === 0 ? changes.at(-1) : undefined))?.from;
}

/** "since" alone, with nothing behind it. */
function isBare(scene: Scene, at: number): boolean {
  const next = scene.tokens[at + 1];
  return (
    next === undefined || next.sentence !== scene.tokens[at]!.sentence || next.upos === 'PUNCT' || next.upos === 'CCONJ'
  );
}

/** "have not spoken since": the adverb alone points to the last meeting that was told. */
function hasBareSince(scene: Scene, told: Told): boolean {
  const { trigger, anchor } = told.sighting;
  return [trigger, anchor].some((word) =>
    [1, 2, 3].some((step) => scene.tokens[word + step]?.lower === 'since' && isBare(scene, word + step)),
  );
}
