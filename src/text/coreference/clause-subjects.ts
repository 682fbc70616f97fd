import type { Token } from '../grammar/analysis.ts';
import { subjects } from '../grammar/arguments.ts';
import { speakerAt } from '../scene/speaker.ts';
import type { Walk } from './walk.ts';

/** What these rules look at: the scene and the entities known by token. */
type NamesAt = Pick<Walk, 'scene' | 'entityAt' | 'governments'>;

const CLAUSE_HEADS = new Set(['VERB', 'AUX']);
const MAX_CLIMB = 6;

/**
 * Entity of the subject that stands before a token in its sentence, else of the main subject of the sentence before; that of a sentence in the paragraph
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
    if (opens && (upos !== 'PRON' || (across && walk.entityAt[at] !== undefined))) return entityOfHead(walk, at);
  }
  return undefined;
}

/** Entity of the subject of the nearest clause above a token. */
export function subjectOfClause(walk: NamesAt, token: Token): string | undefined {
  const { tokens, tree } = walk.scene;
  let at = token;
  for (let steps = 0; steps < MAX_CLIMB && at.head >= 0; steps += 1) {
    at = tokens[at.head]!;
    if (!CLAUSE_HEADS.has(at.upos)) continue;
    if (walk.scene.quotedAt[at.index] !== walk.scene.quotedAt[token.index]) return undefined;
    const heads = subjects(tree, at.index);
    const head =
      heads.find((one) => one !== token.index && one < token.index) ?? heads.find((one) => one !== token.index);
    if (head !== undefined) return entityOfHead(walk, head);
  }
  return undefined;
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
