import type { Stretch } from '../../corpus/find-words.ts';
import { readSource } from '../../eval/treebanks/source-text.ts';
import type { Candidate } from '../../text/coreference/candidates.ts';
import { governmentsOf } from '../../text/coreference/governments.ts';
import { headOf } from '../../text/coreference/roles.ts';
import type { Draft } from '../../text/draft.ts';
import { tokenRange } from '../../text/grammar/lookup.ts';
import { type Detokenised, detokenise } from './detokenised.ts';
import type { Answers, ReferentText } from './referent-text.ts';

/** A mention of a corpus of chains: all mentions with one chain mean the same. */
interface ChainMention {
  readonly span: Stretch;
  readonly chain: string;
  /** Where its head begins, if that is told. */
  readonly head?: number;
  /** The chains of those whom it sums up ("they"). */
  readonly parts?: readonly string[];
}

/** What the answers of a corpus of chains count for pronouns and for descriptions, and what its silence means. */
interface ChainSettings {
  readonly pronoun: number;
  readonly nominal: number;
  /** Pronouns of which nothing is said mean nobody: all that is meant is marked. */
  readonly isWhole: boolean;
}

type Tokens = readonly (readonly string[])[];

interface MeantimeRow {
  readonly id: string;
  readonly sentences: Tokens;
  readonly mentions: readonly (readonly [sentence: number, first: number, last: number, type: string, chain: string])[];
}

interface LitbankRow {
  readonly id: string;
  readonly sentences: Tokens;
  readonly mentions: readonly (readonly [
    sentence: number,
    first: number,
    last: number,
    type: string,
    form: string,
    chain: string,
  ])[];
}

interface GumRow {
  readonly id: string;
  readonly sentences: Tokens;
  readonly mentions: readonly {
    readonly at: readonly [sentence: number, first: number, lastSentence: number, last: number];
    readonly head: number;
    readonly chain: string;
    readonly parts?: readonly string[];
  }[];
}

/** The people and bodies of MEANTIME (Minard et al. 2016), a paragraph a sentence. The absence of a mention means nothing there. */
export function readMeantime(folder: string): readonly ReferentText[] {
  return rowsOf<MeantimeRow>(folder, 'meantime', ['meantime']).map(({ id, sentences, mentions }) =>
    chainText(
      id,
      sentences,
      () => true,
      { pronoun: 1, nominal: 1, isWhole: false },
      (places) =>
        mentions
          .filter(([, , , type]) => /PER|ORG|LOC/.test(type))
          .map(([sentence, first, last, , chain]) => ({
            span: [places[sentence]![first]![0], places[sentence]![last]![1]],
            chain,
          })),
    ),
  );
}

/** The beginnings of novels in LitBank (Bamman et al. 2020): people, places, bodies and vehicles are marked. */
export function readLitbank(folder: string): readonly ReferentText[] {
  return rowsOf<LitbankRow>(folder, 'litbank', ['litbank']).map(({ id, sentences, mentions }) =>
    chainText(
      id,
      sentences,
      (sentence) => sentence % 5 === 0,
      { pronoun: 0.3, nominal: 0.1, isWhole: true },
      (places) =>
        mentions.map(([sentence, first, last, , , chain]) => ({
          span: [places[sentence]![first]![0], places[sentence]![last]![1]],
          chain,
        })),
    ),
  );
}

/** GUM (Zeldes 2017), the documents that stand beside its treebank: everything that is spoken of is marked. */
export function readGum(folder: string): readonly ReferentText[] {
  const parts = ['train', 'dev', 'test'].map((part) => `gum-coref-${part}`);
  return rowsOf<GumRow>(folder, 'gum-coref', parts).map(({ id, sentences, mentions }) =>
    chainText(
      id,
      sentences,
      (sentence) => sentence % 3 === 0,
      { pronoun: 0.6, nominal: 0.4, isWhole: true },
      (places) =>
        mentions.map(({ at: [sentence, first, lastSentence, last], head, chain, parts: of }) => ({
          span: [places[sentence]![first]![0], places[lastSentence]![last]![1]],
          head: places[sentence]![head]![0],
          chain,
          ...(of === undefined ? {} : { parts: of }),
        })),
    ),
  );
}

function rowsOf<Row>(folder: string, set: string, names: readonly string[]): readonly Row[] {
  return names.flatMap((name) =>
    readSource(`${folder}/${set}`, `${name}.jsonl`)
      .text.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row),
  );
}

function chainText(
  id: string,
  sentences: Tokens,
  opensParagraph: (sentence: number) => boolean,
  settings: ChainSettings,
  mentionsAt: (places: Detokenised['places']) => readonly ChainMention[],
): ReferentText {
  const { text, places } = detokenise(sentences, opensParagraph);
  const mentions = mentionsAt(places);
  return { article: { id, text }, answers: (draft) => answersOf(draft, mentions, settings) };
}

function answersOf(draft: Draft, mentions: readonly ChainMention[], settings: ChainSettings): Answers {
  const chainAt = chainByHead(draft, mentions);
  const partsOf = new Map(mentions.flatMap(({ chain, parts }) => (parts ? [[chain, parts] as const] : [])));
  const chainOf = chainByKey(draft, chainAt);
  const named = new Set(chainOf.values());
  return {
    of: ({ head, kind, pronoun }, candidates) => {
      const weight = pronoun ? settings.pronoun : settings.nominal;
      const chain = chainAt.get(head.index);
      if (chain === undefined)
        return settings.isWhole && kind === 'it' ? { right: [candidates.length - 1], weight: weight / 2 } : undefined;
      const parts = partsOf.get(chain);
      const isRight = ({ kind: own, key, members }: Candidate): boolean => {
        if (own === 'unnamed') return chainAt.get(Number(key.slice(1))) === chain;
        if (own === 'group')
          return parts?.length === members.length && members.every((one) => parts.includes(chainOf.get(one) ?? ''));
        return chainOf.get(key) === chain;
      };
      const right = candidates.flatMap((one, at) => (isRight(one) ? [at] : []));
      const isNobody = right.length === 0 && !named.has(chain) && !parts;
      return { right: isNobody ? [candidates.length - 1] : right, weight };
    },
  };
}
/** The chain of the mention that a token heads; of nested ones the shortest. */
function chainByHead({ analysis }: Draft, mentions: readonly ChainMention[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { span, chain, head } of mentions.toSorted((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]))) {
    const { first, last } = tokenRange(analysis, head ?? span[0], span[1]);
    if (first < last) found.set(head === undefined ? headOf(analysis.tokens, first, last).index : first, chain);
  }
  return found;
}

/** The chain in which most names of an entity stand. */
function chainByKey(
  { analysis, mentions, entities }: Draft,
  chainAt: ReadonlyMap<number, string>,
): ReadonlyMap<string, string> {
  const governments = governmentsOf(entities);
  const votes = new Map<string, Map<string, number>>();
  for (const { entity, start, end } of mentions) {
    const key = entity === null ? undefined : governments.keyOf(entity);
    const { first, last } = tokenRange(analysis, start, end);
    for (let at = first; key !== undefined && at < last; at += 1) {
      const chain = chainAt.get(at);
      if (chain === undefined) continue;
      const cast = votes.get(key) ?? new Map<string, number>();
      votes.set(key, cast.set(chain, (cast.get(chain) ?? 0) + 1));
    }
  }
  return new Map(
    [...votes].map(([key, cast]) => [key, [...cast].reduce((best, one) => (one[1] > best[1] ? one : best))[0]]),
  );
}
