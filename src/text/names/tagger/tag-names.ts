import type { EntityKind } from '../../../model/reading.ts';
import type { Analysis, Sentence, Token, Upos } from '../../grammar/analysis.ts';
import { lexemeOf } from '../../grammar/lexeme.ts';
import { WEIGHTS_FOLDER } from '../../grammar/models.ts';
import { makeScorer } from '../../grammar/scorer.ts';
import { modelOf, readWeights } from '../../grammar/weights.ts';
import { honorifics, officeNouns, titleWords } from '../../words/titles.ts';
import { documentHints, labelUnit, makeNameTagger, type NameTagger, spansOf } from './name-tagger.ts';
import { type NameUnit, nameUnit } from './name-words.ts';

const FILE = new URL('names.bin.gz', WEIGHTS_FOLDER);

/** Universal tags by number, from 1, as training has them. */
const UPOS: readonly Upos[] = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(
  ' ',
) as Upos[];
const numbers = new Map<string, number>(UPOS.map((upos, i) => [upos, i + 1]));

/** Number of a universal tag, from 1; 0 for none. */
export function uposNumber(upos: string): number {
  return numbers.get(upos) ?? 0;
}

/** A name that the name tagger found: tokens `first` to `last` (half open), titles left out. */
export interface NameSpan {
  readonly kind: EntityKind;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** Added to the scores of agencies: the training data mark fewer than news has. A flat optimum between 10 and 26 in running news. */
const AGENCY_BIAS = 16;

/** One tagger for each pass. */
interface NameModels {
  readonly first: NameTagger;
  readonly second: NameTagger;
}

let loaded: NameModels | undefined;

function nameModels(): NameModels {
  if (loaded === undefined) {
    const file = readWeights(FILE);
    const tagger = (name: string): NameTagger => makeNameTagger(makeScorer(modelOf(file, name, FILE.pathname)));
    loaded = { first: tagger('names-1'), second: tagger('names-2') };
  }
  return loaded;
}

/**
 * Names of persons, agencies and places, without titles: a first pass over each sentence, a second that sees what the first made of the same words in
 * the whole document. @throws LiaisonError WEIGHTS_DAMAGED at the first call, if the file is not whole
 */
export function tagNames({ tokens, sentences }: Analysis): readonly NameSpan[] {
  const { first, second } = nameModels();
  const units = sentences.map((sentence) => unitOf(tokens, sentence));
  const open = units.map((unit) => unit.open.includes(1));
  const none = new Uint8Array(0);
  const guesses = units.map((unit, i) => (open[i] ? labelUnit(first, unit, null, 0) : none));
  const hints = documentHints(units, guesses);
  return units.flatMap((unit, i) => {
    if (!open[i]) return [];
    return spansOf(labelUnit(second, unit, hints[i]!, AGENCY_BIAS)).flatMap((span) =>
      nameSpan(tokens, sentences[i]!.first + span.first, sentences[i]!.first + span.last, span.kind),
    );
  });
}

/** The name without titles before a person's: "Prime Minister Ana Ruiz" is "Ana Ruiz", "the Pope" no name. */
function nameSpan(tokens: readonly Token[], from: number, last: number, kind: NameSpan['kind']): readonly NameSpan[] {
  let first = from;
  if (kind === 'person') {
    while (first < last && isTitle(tokens, first, last)) first++;
    if (first === last || (!/^\p{Lu}/u.test(tokens[last - 1]!.text) && !/\p{Lu}/u.test(tokens[first]!.text))) return [];
  }
  return [{ kind, first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end }];
}

function isTitle(tokens: readonly Token[], at: number, last: number): boolean {
  const lower = tokens[at]!.lower.replace(/\.$/, '');
  if (honorifics.has(lower) || officeNouns.has(lower)) return !NAMES_TOO.has(lower) || at + 1 === last;
  const next = tokens[at + 1]?.lower.replace(/\.$/, '') ?? '';
  return titleWords.has(lower) && at + 1 < last && (honorifics.has(next) || officeNouns.has(next));
}

/** Titles that are first names as often: "Dean Rusk". */
const NAMES_TOO: ReadonlySet<string> = new Set(['dean', 'earl', 'marshal']);

function unitOf(tokens: readonly Token[], { first, last }: Sentence): NameUnit {
  const own = tokens.slice(first, last);
  return nameUnit(
    own.map((token) => lexemeOf(token.text)),
    Uint8Array.from(own, (token) => uposNumber(token.upos)),
  );
}
