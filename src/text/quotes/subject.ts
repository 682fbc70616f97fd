import { subjects } from '../grammar/arguments.ts';
import { isNominal } from './phrases.ts';
import type { Scene } from './scene.ts';

/** How far from its verb a subject is looked for where no arc tells. */
const MAX_WINDOW = 30;
const SKIPPED = new Set(['AUX', 'ADV', 'PART']);

/**
 * The head of the subject of a verb of speech, between two token indexes (half open): by the arcs, which also see who speaks in "adding that …";
 * else the noun phrase right after the verb ("said the mayor") where `inverted` allows it; else the one before it.
 */
export function subjectOf(scene: Scene, verb: number, from: number, to: number, inverted: boolean): number | undefined {
  const byArc = subjects(scene.tree, verb).find((head) => isSpeakerHead(scene, verb, head, from, to));
  if (byArc !== undefined) return byArc;
  return (inverted ? phraseRight(scene, verb, to) : undefined) ?? phraseLeft(scene, verb, from);
}

/** The subject of a verb of speech that stands outside quotation marks, in its own sentence. */
export function cueSubject(scene: Scene, verb: number): number | undefined {
  const { first, last } = scene.sentences[scene.tokens[verb]!.sentence]!;
  return subjectOf(scene, verb, first, last, startsAttribution(scene, verb));
}

/** Does the verb follow a comma or a closing quotation mark, so that its subject may come after it ("…, said the mayor")? */
export function startsAttribution(scene: Scene, verb: number): boolean {
  return verb > 0 && (scene.quotedAt[verb - 1] !== -1 || scene.tokens[verb - 1]!.lower === ',');
}

function isSpeakerHead(scene: Scene, verb: number, head: number, from: number, to: number): boolean {
  if (head < from || head >= to) return false;
  return isNominal(scene.tokens[head]!) && scene.quotedAt[head] === scene.quotedAt[verb];
}

function phraseRight(scene: Scene, verb: number, to: number): number | undefined {
  const { tokens } = scene;
  let head: number | undefined;
  for (let at = verb + 1; at < Math.min(to, verb + MAX_WINDOW); at += 1) {
    const { upos, lower } = tokens[at]!;
    if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') head = at;
    else if (!['DET', 'ADJ', 'NUM'].includes(upos) && lower !== "'s" && lower !== '’s') break;
    if (upos === 'PRON') break;
  }
  return head;
}

function phraseLeft(scene: Scene, verb: number, from: number): number | undefined {
  const { tokens } = scene;
  let at = verb - 1;
  const stop = Math.max(from, verb - MAX_WINDOW);
  while (at >= stop && SKIPPED.has(tokens[at]!.upos)) at -= 1;
  if (at < stop) return undefined;
  if (isNominal(tokens[at]!)) return at;
  if (tokens[at]!.lower !== ',' && tokens[at]!.lower !== ')') return undefined;
  // "Its director, Ugo Rossi, said": the name between the commas; "Ugo Rossi, its director, said": the name before them.
  const inner = scene.mentions.at(tokens[at - 1] ?? tokens[at]!);
  const before = inner && tokens[scene.tokenFrom(inner.start) - 1];
  if (inner && scene.isPerson(inner) && before?.lower === ',' && before.index >= stop) return at - 1;
  for (at -= 1; at > stop; at -= 1) {
    if ((tokens[at]!.lower === ',' || tokens[at]!.lower === '(') && isNominal(tokens[at - 1]!)) return at - 1;
  }
  return undefined;
}
