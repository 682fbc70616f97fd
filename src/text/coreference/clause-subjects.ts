import type { Token } from '../grammar/analysis.ts';
import { subjects } from '../grammar/arguments.ts';
import { speakerAt } from '../scene/speaker.ts';
import type { Walk } from './walk.ts';

/** What these rules look at: the scene and the entities known by token. */
type NamesAt = Pick<Walk, 'scene' | 'entityAt' | 'governments'>;

const CLAUSE_HEADS = new Set(['VERB', 'AUX']);
const MAX_CLIMB = 6;
/** Words of a sentence among which its main subject is looked for. */
const MAX_OPENING = 60;

/**
 * Entity of the subject that stands before a token in its sentence, a pronoun as it was taken, else of the main subject of the sentence before; that of a sentence in the paragraph
 * before only where `across` allows it.
 */
export function topicBefore(walk: NamesAt, token: Token, across = false): string | undefined {
  const { tokens, sentences } = walk.scene;
  const sentence = sentences[token.sentence]!;
  const previous = sentences[token.sentence - 1];
  const from = Math.max(
    previous && (across || previous.paragraph === sentence.paragraph) ? previous.first : sentence.first,
    token.index - 80,
  );
  for (let at = from; at < token.index; at += 1) {
    const { label, upos } = tokens[at]!;
    const opens = label === 'root' ? upos === 'PROPN' : label === 'nsubj' || label === 'nsubj:pass';
    if (opens && (upos !== 'PRON' || walk.entityAt[at] !== undefined)) return entityOfHead(walk, at);
  }
  return undefined;
}

/** Whom the main subject of a sentence means, a pronoun as it was taken, if it stands before a token; undefined for no such sentence. */
export function mainSubject(walk: NamesAt, sentence: number, before: number): string | undefined {
  const { tokens, sentences } = walk.scene;
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  for (let at = first; at < Math.min(last, before, first + MAX_OPENING); at += 1) {
    const { label, head } = tokens[at]!;
    if (label === 'root' && tokens[at]!.upos === 'PROPN') return entityOfHead(walk, at);
    const isMain = (label === 'nsubj' || label === 'nsubj:pass') && tokens[head]?.label === 'root';
    if (isMain) return entityOfHead(walk, at);
  }
  return undefined;
}

/** Entity of the subject of the nearest clause above a token that has one; of the `most` nearest only. */
export function subjectOfClause(walk: NamesAt, token: Token, most = MAX_CLIMB): string | undefined {
  const { tokens, tree } = walk.scene;
  let at = token;
  let clauses = 0;
  for (let steps = 0; steps < MAX_CLIMB && clauses < most && at.head >= 0; steps += 1) {
    at = tokens[at.head]!;
    if (!CLAUSE_HEADS.has(at.upos)) continue;
    clauses += 1;
    if (walk.scene.quotedAt[at.index] !== walk.scene.quotedAt[token.index]) return undefined;
    const heads = subjects(tree, at.index);
    const head =
      heads.find((one) => one !== token.index && one < token.index) ?? heads.find((one) => one !== token.index);
    if (head !== undefined) return entityOfHead(walk, head);
  }
  return undefined;
}

/** The noun of a relative pronoun ("Keller, who left on Monday"); any other word is its own. */
export function antecedentOf(tokens: readonly Token[], at: number): Token {
  const token = tokens[at]!;
  const verb = token.lower === 'who' || token.lower === 'whom' ? tokens[token.head] : undefined;
  return verb?.label === 'acl:relcl' && verb.head >= 0 && verb.head < at ? tokens[verb.head]! : token;
}

/** Entity of the noun phrase that a token heads: its own mention, else the name beside the title. */
export function entityOfHead(walk: NamesAt, head: number): string | undefined {
  const own = walk.entityAt[head];
  if (own !== undefined) return own;
  const { entity } = speakerAt(walk.scene, head, head + 12);
  return entity === null ? undefined : walk.governments.keyOf(entity);
}

/** "Her deputy, Ugo Rossi", "Ugo Rossi, the mayor's deputy": nobody is a deputy of himself. The entity of what an owner owns. */
export function ownerBarred(walk: NamesAt, { label, head, index }: Token): string | undefined {
  if (label !== 'nmod:poss' || head <= index) return undefined;
  const owned = walk.scene.tokens[head]!;
  return owned.label === 'appos' ? walk.entityAt[owned.head] : entityOfHead(walk, head);
}
