import type { Token } from '../grammar/analysis.ts';
import { isFiniteVerb } from '../grammar/arguments-verb.ts';
import type { Scene } from '../scene/scene.ts';

const MAX_PHRASE = 30;
const MAX_GROUP = 10;
const OPENING_TAGS = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'PART']);
const PHRASE_TAGS = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'ADP', 'CCONJ']);
/** Verbs behind which a clause begins without "that": "said a meeting was planned". */
const SAYING = new Set(['say', 'add', 'claim', 'announce', 'insist', 'note', 'think', 'believe', 'hope', 'know']);

/**
 * The verb or adjective that a noun of contact is the subject of, by place: "A meeting between Ann Ray and the premier, Bo Lind, in
 * Riga [has yet to take] place". Only where the noun's phrase opens its clause and nothing but the phrase stands between.
 */
export function predicateByPlace(scene: Scene, noun: number): Token | undefined {
  if (!opensClause(scene, noun)) return undefined;
  const { tokens } = scene;
  const { sentence } = tokens[noun]!;
  let commas = 0;
  for (let at = noun + 1; at - noun <= MAX_PHRASE && tokens[at]?.sentence === sentence; at += 1) {
    const token = tokens[at]!;
    if (token.upos === 'AUX' || token.upos === 'VERB' || token.upos === 'ADV') {
      if (scene.inName(at)) continue;
      return commas % 2 === 0 && isFiniteVerb(tokens[firstVerb(scene, at)] ?? token)
        ? lastOfGroup(scene, at)
        : undefined;
    }
    if (token.lower === ',') commas += 1;
    else if (
      token.xpos.startsWith('W') ||
      !(PHRASE_TAGS.has(token.upos) || token.xpos === 'POS' || scene.inName(at) || scene.datedAt(at))
    )
      return undefined;
  }
  return undefined;
}

function firstVerb({ tokens }: Scene, from: number): number {
  let at = from;
  while (tokens[at]?.upos === 'ADV') at += 1;
  return at;
}

/** Does the noun's phrase open its sentence, or its clause behind "that" or a verb of saying? */
function opensClause({ tokens }: Scene, noun: number): boolean {
  for (let at = noun - 1; noun - at <= 8; at -= 1) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[noun]!.sentence) return true;
    if (token.lower === 'that' && token.upos === 'SCONJ') return true;
    if (token.upos === 'VERB') return SAYING.has(token.lemma);
    if (!OPENING_TAGS.has(token.upos) && token.xpos !== 'VBN') return false;
  }
  return false;
}

/** The last word of a verb group: "place" is of "is said to have taken place" the verb "taken", of "is unlikely" the adjective. */
function lastOfGroup({ tokens }: Scene, from: number): Token | undefined {
  let found: Token | undefined;
  for (let at = from; at - from <= MAX_GROUP && tokens[at]?.sentence === tokens[from]!.sentence; at += 1) {
    const token = tokens[at]!;
    const isCopular =
      token.upos === 'ADJ' && tokens[at - 1] !== undefined && ['AUX', 'ADV'].includes(tokens[at - 1]!.upos);
    if (token.upos === 'VERB' || isCopular) {
      found = token;
      if (tokens[at + 1]?.lower !== 'to' || !['VB', 'RB'].includes(tokens[at + 2]?.xpos ?? '')) return found;
    } else if (token.upos !== 'AUX' && token.upos !== 'ADV' && token.upos !== 'PART' && token.lower !== 'to')
      return found;
  }
  return found;
}
