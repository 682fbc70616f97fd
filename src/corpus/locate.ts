import type { AnnotatedEvent, AnnotatedMeans, AnnotatedSpeech, Annotation } from './annotation.ts';
import { findInSentence, findNearest, findWords, type Stretch } from './find-words.ts';

/** One who takes part in an event, with the words that stand for them there. */
export interface LocatedParty {
  /** The `name` of a person or agency, whichever of their names the file has; null where nobody named is meant. */
  readonly who: string | null;
  readonly as: string | null;
  /** 1 acts, 2 is met; null where all were together. */
  readonly side: 1 | 2 | null;
  /** Where `as` stands: in the event's sentence, else nearest to its trigger. */
  readonly span: Stretch | null;
}

export type LocatedEvent = Omit<AnnotatedEvent, 'side1' | 'side2' | 'all'> & {
  readonly trigger: Stretch | null;
  readonly parties: readonly LocatedParty[];
  readonly whenSpan: Stretch | null;
};

export type LocatedSpeech = AnnotatedSpeech & {
  /** Where the first words of what is said stand. */
  readonly headSpan: Stretch | null;
  /** Where the words for the speaker stand: the nearest to the first words said, outside of them. */
  readonly span: Stretch | null;
};

export type LocatedMeans = AnnotatedMeans & { readonly span: Stretch | null };

/** An annotation with the place of every string in its text. */
export type LocatedAnnotation = Omit<Annotation, 'events' | 'speech' | 'means'> & {
  readonly events: readonly LocatedEvent[];
  readonly speech: readonly LocatedSpeech[];
  readonly means: readonly LocatedMeans[];
  /** What is wrong with it, in words: strings that are not in the text, names that nobody has. */
  readonly problems: readonly string[];
};

/** Finds every string of an annotation in its text. Never throws: what it cannot place is null and a problem. */
export function locate(text: string, row: Annotation): LocatedAnnotation {
  const problems: string[] = [];
  const canonical = namesOf(row);
  const known = (name: string, where: string) => {
    if (!canonical.has(name)) problems.push(`${where}: "${name}" is neither of people nor of agencies`);
  };
  for (const { name, as = [] } of [...row.people, ...row.agencies])
    if (![name, ...as].some((printed) => findWords(text, printed).length > 0))
      problems.push(`"${name}": neither name nor "as" stands in the text`);
  for (const { who, of } of row.positions) {
    known(who, 'position');
    if (of) known(of, 'position');
  }
  const events = row.events.map((event, index) => {
    const located = locateEvent(text, event, canonical);
    problems.push(...problemsOf(text, row, located, index, known));
    return located;
  });
  const speech = row.speech.map((said) => {
    if (said.who !== null) known(said.who, 'speech');
    const located = locateSpeech(text, said);
    if (located.headSpan === null) problems.push(`speech: "${said.head}" is not in the text`);
    return located;
  });
  const means = row.means.map((meant) => {
    if (meant.who !== null) known(meant.who, 'means');
    const span = findInSentence(text, meant.in, meant.as);
    if (span === null) problems.push(`means: "${meant.as}" is not in the sentence "${meant.in}"`);
    return { ...meant, span };
  });
  return { ...row, events, speech, means, problems };
}

/** Every printed name with the `name` of who bears it; the first bearer has it. */
function namesOf({ people, agencies }: Annotation): ReadonlyMap<string, string> {
  const canonical = new Map<string, string>();
  for (const { name, as = [] } of [...people, ...agencies])
    for (const printed of [name, ...as]) if (!canonical.has(printed)) canonical.set(printed, name);
  return canonical;
}

function locateEvent(text: string, event: AnnotatedEvent, canonical: ReadonlyMap<string, string>): LocatedEvent {
  const { side1 = [], side2 = [], all = [], ...rest } = event;
  const trigger = findInSentence(text, event.in, event.at, event.n);
  const around = (words: string) =>
    findInSentence(text, event.in, words) ?? findNearest(text, words, trigger === null ? 0 : trigger[0]);
  const sides = [
    { side: 1, parties: side1 },
    { side: 2, parties: side2 },
    { side: null, parties: all },
  ] as const;
  const parties = sides.flatMap(({ side, parties: here }) =>
    here.map(({ who, as }) => ({
      who: who === null ? null : (canonical.get(who) ?? null),
      as: as ?? null,
      side,
      span: as === undefined ? null : around(as),
    })),
  );
  return { ...rest, trigger, parties, whenSpan: event.when === undefined ? null : around(event.when) };
}

function problemsOf(
  text: string,
  row: Annotation,
  located: LocatedEvent,
  index: number,
  known: (name: string, where: string) => void,
): readonly string[] {
  const where = `event ${index}`;
  const { side1 = [], side2 = [], all = [] } = row.events[index]!;
  const problems: string[] = [];
  const starts = findWords(text, located.in).length;
  if (starts !== 1) problems.push(`${where}: "${located.in}" begins in ${starts} places (give more words)`);
  if (located.trigger === null) problems.push(`${where}: "${located.at}" is not in the sentence "${located.in}"`);
  if (located.parties.length === 0) problems.push(`${where}: nobody takes part`);
  if (all.length > 0 && side1.length + side2.length > 0) problems.push(`${where}: all beside sides`);
  for (const { who, as } of [...side1, ...side2, ...all]) {
    if (who !== null) known(who, where);
    else if (as === undefined) problems.push(`${where}: a party with neither who nor as`);
  }
  for (const { as, span } of located.parties)
    if (as !== null && span === null) problems.push(`${where}: "${as}" is not in the text`);
  for (const name of located.by ?? []) known(name, `${where} by`);
  if (located.when !== undefined && located.whenSpan === null)
    problems.push(`${where}: "${located.when}" is not in the text`);
  const { sameAs } = located;
  if (sameAs !== undefined && sameAs >= index)
    problems.push(`${where}: sameAs ${sameAs} must be the number of an earlier event`);
  return problems;
}

function locateSpeech(text: string, said: AnnotatedSpeech): LocatedSpeech {
  const headSpan = findWords(text, said.head)[0] ?? null;
  if (headSpan === null || said.as === undefined) return { ...said, headSpan, span: null };
  const [start, end] = headSpan;
  const distance = ([from, to]: Stretch) =>
    to <= start ? start - to : from >= end ? from - end : Number.POSITIVE_INFINITY;
  const places = findWords(text, said.as).filter((place) => Number.isFinite(distance(place)));
  const span = places.reduce<Stretch | null>(
    (best, place) => (best === null || distance(place) < distance(best) ? place : best),
    null,
  );
  return { ...said, headSpan, span };
}
