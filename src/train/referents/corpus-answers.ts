import type { Stretch } from '../../corpus/find-words.ts';
import type { CorpusArticle } from '../../corpus/load-corpus.ts';
import type { LocatedAnnotation } from '../../corpus/locate.ts';
import { isSameName } from '../../eval/same-name.ts';
import { type Governments, governmentsOf } from '../../text/coreference/governments.ts';
import { headOf } from '../../text/coreference/roles.ts';
import type { Draft } from '../../text/draft.ts';
import { tokenRange } from '../../text/grammar/lookup.ts';
import type { Answers, ReferentText } from './referent-text.ts';

/** How much the words of a party or speaker count, those of `means`, and a speaker whom the annotation leaves out. */
const WEIGHTS = { party: 3, means: 2, unnamed: 0.7 } as const;

/** A group that shares this much with those meant is right where none is right in everybody. */
const MOSTLY = 0.7;

/** How much of two groups is common to both, of all that either holds; of nobody and nobody all. */
function shared(members: readonly string[], keys: ReadonlySet<string>): number {
  const common = members.filter((key) => keys.has(key)).length;
  const all = members.length + keys.size - common;
  return all === 0 ? 1 : common / all;
}

/** Whom words mean by the annotation; none: nobody who is named. */
interface Meant {
  readonly keys: ReadonlySet<string>;
  readonly weight: number;
}

/** An article of the corpus: parties, speakers and `means` of its annotation tell whom words mean. */
export function corpusText({ article, annotation }: CorpusArticle): ReferentText {
  return { article, answers: (draft) => answersOf(draft, annotation) };
}

function answersOf(draft: Draft, annotation: LocatedAnnotation): Answers {
  const { tokens } = draft.analysis;
  const meant = meantByHead(draft, annotation);
  return {
    of: ({ head, first, last, pronoun }, candidates) => {
      let known = meant.get(head.index);
      // "The Governor-General": the annotation's head may be another part of a name-like title.
      for (let at = first; at < last && !known && !pronoun; at += 1)
        if (tokens[at]!.text !== tokens[at]!.lower) known = meant.get(at);
      if (!known) return undefined;
      const { keys, weight } = known;
      const shares = candidates.map(({ members }) => shared(members, keys));
      const most = Math.max(...shares);
      return { right: most < MOSTLY ? [] : shares.flatMap((share, at) => (share === most ? [at] : [])), weight };
    },
  };
}

function meantByHead(
  draft: Draft,
  { events, speech, means, people, agencies }: LocatedAnnotation,
): ReadonlyMap<number, Meant> {
  const names = new Map([...people, ...agencies].map(({ name, as = [] }) => [name, [name, ...as]]));
  const countries = new Map(agencies.map(({ name, country }) => [name, country]));
  const governments = governmentsOf(draft.entities);
  const keyOf = (who: string): string | undefined =>
    keyNamed(draft, governments, names.get(who) ?? [who], countries.get(who));
  const found = new Map<number, Meant>();
  const put = ([start, end]: Stretch, who: readonly (string | null)[], weight: number): void => {
    const { first, last } = tokenRange(draft.analysis, start, end);
    if (first >= last) return;
    const head = headOf(draft.analysis.tokens, first, last).index;
    const named = who.filter((one) => one !== null);
    const keys = named.map(keyOf);
    if (keys.includes(undefined) || (found.get(head)?.weight ?? 0) >= weight) return;
    found.set(head, { keys: new Set(keys as string[]), weight: named.length > 0 ? weight : weight * WEIGHTS.unnamed });
  };
  const bySpan = new Map<string, { span: Stretch; who: (string | null)[] }>();
  for (const { span, who } of events.flatMap(({ parties }) => parties)) {
    if (!span) continue;
    const known = bySpan.get(span.join());
    if (known) known.who.push(who);
    else bySpan.set(span.join(), { span, who: [who] });
  }
  for (const { span, who } of bySpan.values()) put(span, who, WEIGHTS.party);
  for (const { span, who } of means) if (span) put(span, [who], WEIGHTS.means);
  for (const { speakerSpan, start, end } of draft.quotes) {
    if (!speakerSpan || speakerSpan.form === 'name') continue;
    const said = speech.filter(({ headSpan }) => headSpan && headSpan[0] < end && headSpan[1] > start);
    const who = said.filter(({ as }) => as === undefined || endsAlike(as, speakerSpan.text)).map((one) => one.who);
    const place: Stretch = [speakerSpan.start, speakerSpan.end];
    if (who.length > 0) put(place, [...new Set(who)], WEIGHTS.party);
    else if (said.length === 0 && speakerSpan.form === 'nominal') put(place, [null], 1);
  }
  return found;
}

const lastWord = (text: string): string => text.trim().split(/\s+/).at(-1)!.toLowerCase();

const endsAlike = (one: string, other: string): boolean =>
  lastWord(one) === lastWord(other) || other.toLowerCase().includes(one.toLowerCase());

/** The key of an entity that bears one of the names; of a state that the draft doesn't name, of its government to be. */
function keyNamed(
  { entities, mentions }: Draft,
  governments: Governments,
  names: readonly string[],
  country: string | undefined,
): string | undefined {
  const mentioned = new Set(mentions.map(({ entity }) => entity));
  const bears = (printed: readonly string[], kind: 'person' | 'agency' | 'place'): boolean =>
    names.some((name) => printed.some((one) => isSameName(kind, name, one)));
  const keys = entities
    .filter(({ id, name, aliases, kind }) => mentioned.has(id) && bears([name, ...aliases], kind))
    .map(({ id }) => governments.keyOf(id) ?? id);
  const nation = country === undefined ? undefined : governments.ofCode(country);
  const entity = nation === undefined ? undefined : governments.entity(nation);
  return (
    keys.find((key) => governments.isNation(key)) ??
    keys[0] ??
    (entity && bears([entity.name, ...entity.aliases], 'place') ? nation : undefined)
  );
}
