import type { Sentence } from '../grammar/analysis.ts';
import type { Scene } from '../scene/quoted-scene.ts';
import { type Speaker, speakerAt } from '../scene/speaker.ts';
import type { Attribution } from './direct.ts';
import { isLead } from './direct.ts';

/** How far into its sentence a subject is looked for, in tokens. */
const MAX_SUBJECT = 24;

/** Speech of a sentence, as far as what follows may go on with it. */
interface Said {
  readonly start: number;
  readonly end: number;
  readonly speaker: Speaker | undefined;
}

/**
 * Gives the quotations without an attribution of their own the one they go on from: the next sentence ("“A,” she said. “B.”"), the next paragraph that
 * opens with the mark again, or a quotation that is a paragraph of its own after a speaker's. Fragments and titles stay without.
 */
export function continuedQuotations(
  scene: Scene,
  beside: readonly (Attribution | undefined)[],
  indirect: readonly Said[],
): readonly (Attribution | undefined)[] {
  const all = [...beside];
  // A quotation of several paragraphs may be attributed in its last: its speaker is that of all.
  for (let at = all.length - 2; at >= 0; at -= 1) {
    if (!all[at] && !scene.quoted[at]!.closed && all[at + 1])
      all[at] = { ...all[at + 1]!, cue: -1, rule: 'quote-of-paragraphs' };
  }
  const lastBySentence = new Map<number, Speaker | undefined>();
  let outer: Said | undefined;
  for (const said of indirect) {
    // "She said they had a plan which they say is new": who reports within reported words is not who goes on.
    if (outer && said.start < outer.end && said.start >= outer.start) continue;
    outer = said;
    lastBySentence.set(sentenceOf(scene, said.start), said.speaker);
  }
  for (let at = 0; at < all.length; at += 1) {
    const quoted = scene.quoted[at]!;
    const first = scene.tokens[quoted.first]?.sentence ?? -1;
    const last = scene.tokens[quoted.last - 1]?.sentence ?? -1;
    const previous = scene.quoted[at - 1];
    if (!all[at] && previous && !previous.closed) all[at] = takenOver(all[at - 1]?.speaker, 'quote-of-paragraphs');
    if (!all[at] && standsAlone(scene, at)) {
      const before = lastBySentence.get(first) ?? lastBySentence.get(first - 1);
      const topic = before ? undefined : onlyOneIn(scene, first - 1, first);
      const closing = before || topic ? undefined : whoseWords(scene, last + 1);
      all[at] = before
        ? takenOver(before, 'quote-goes-on')
        : topic
          ? takenOver(topic, 'quote-after-subject')
          : takenOver(closing, closing ? 'quote-with-these-words' : 'quote-alone');
    }
    if (all[at]) lastBySentence.set(last, all[at]!.speaker);
  }
  return all;
}

function takenOver(speaker: Speaker | undefined, rule: string): Attribution {
  return { cue: -1, speaker, rule };
}

/** "The mayor, Ugo Rossi, was clear. “We sell nothing.”": the one person of the sentence before in the same paragraph, if its subject. */
function onlyOneIn(scene: Scene, sentence: number, next: number): Speaker | undefined {
  const before = scene.sentences[sentence];
  if (!before || before.paragraph !== scene.sentences[next]?.paragraph) return undefined;
  const people = scene.mentions.within(before.start, before.end).filter(scene.isPerson);
  return new Set(people.map((one) => one.entity)).size === 1 ? subjectIn(scene, before) : undefined;
}

/** The first subject of a sentence, if it names somebody. */
function subjectIn(scene: Scene, { first, last }: Sentence): Speaker | undefined {
  for (let at = first; at < Math.min(last, first + MAX_SUBJECT); at += 1) {
    if (scene.tokens[at]!.label !== 'nsubj' || scene.quotedAt[at] !== -1) continue;
    const speaker = speakerAt(scene, at, Math.min(last, at + MAX_SUBJECT));
    return speaker.entity === null ? undefined : speaker;
  }
  return undefined;
}

/** "“Q.” With these words the mayor left": the subject of a sentence that points back to the words before it. */
function whoseWords(scene: Scene, next: number): Speaker | undefined {
  const sentence = scene.sentences[next];
  if (!sentence) return undefined;
  const opening = scene.tokens.slice(sentence.first, sentence.first + 4).map(({ lower }) => lower);
  if (opening[0] !== 'with' || !/^(?:these|those|that|this)$/.test(opening[1] ?? '')) return undefined;
  if (opening[1] === 'these' || opening[1] === 'those' ? opening[2] !== 'words' : opening[2] !== ',') return undefined;
  return subjectIn(scene, sentence);
}

/** Is the quotation a sentence of its own: nothing but marks before and after it in its sentence, and more than a title's words? */
function standsAlone(scene: Scene, at: number): boolean {
  const quoted = scene.quoted[at]!;
  const { tokens, sentences } = scene;
  if (quoted.last <= quoted.first || !isLead(scene, quoted)) return false;
  const sentence = sentences[tokens[quoted.first]!.sentence]!;
  const after = tokens[quoted.last];
  const endsHere = !after || after.sentence !== tokens[quoted.last - 1]!.sentence || /^[.!?…]+$/.test(after.text);
  const startsHere = quoted.first === sentence.first || /^["'”’»]$/.test(tokens[quoted.first - 1]!.text);
  return startsHere && endsHere && quoted.last - quoted.first > 4;
}

function sentenceOf(scene: Scene, offset: number): number {
  return scene.tokens[scene.tokenFrom(offset)]?.sentence ?? -1;
}
