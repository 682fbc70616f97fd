import type { QuoteKind } from '../../model/reading.ts';
import type { Scene } from '../scene/quoted-scene.ts';
import { type Speaker, spanOf } from '../scene/speaker.ts';

/** Words that a name and a colon give to somebody: tokens `first` to `last`, half open; `cue` is the colon. */
export interface Turn {
  readonly first: number;
  readonly last: number;
  readonly cue: number;
  readonly speaker: Speaker;
  readonly kind: QuoteKind;
  readonly rule: string;
}

/** Longest name before a colon, in tokens. */
const MAX_NAME = 5;

/**
 * "ROSSI: We are late." in a transcript, and "Rossi: We are late" as a headline. A name in capitals is one of a person whom the article names otherwise;
 * any other name must be a person's (in the headline an agency's too) and fill the space before the colon.
 */
export function turnsOf(scene: Scene): readonly Turn[] {
  const surnames = surnamesOf(scene);
  return scene.sentences.flatMap((sentence, at) => {
    const previous = scene.sentences[at - 1];
    if (previous && previous.paragraph === sentence.paragraph) return [];
    const first = /^["“”«'‘]+$/.test(scene.tokens[sentence.first]!.text) ? sentence.first + 1 : sentence.first;
    const colon = colonAfter(scene, first, sentence.last);
    if (colon === undefined) return [];
    const speaker = speakerBefore(scene, first, colon, surnames, at === 0);
    const last = at === 0 ? sentence.last : paragraphEnd(scene, at);
    if (!speaker || colon + 1 >= last) return [];
    const kind = at === 0 ? kindOfHeadline(scene, colon + 1, last) : 'direct';
    return [
      { first: colon + 1, last, cue: colon, speaker, kind, rule: at === 0 ? 'name-colon-headline' : 'name-colon-turn' },
    ];
  });
}

function colonAfter(scene: Scene, first: number, last: number): number | undefined {
  for (let at = first + 1; at < Math.min(last, first + MAX_NAME + 1); at += 1)
    if (scene.tokens[at]!.text === ':') return at;
  return undefined;
}

function speakerBefore(
  scene: Scene,
  first: number,
  colon: number,
  surnames: ReadonlyMap<string, string>,
  headline: boolean,
): Speaker | undefined {
  const span = spanOf(scene, first, colon);
  const [mention] = scene.mentions.within(span.start, span.end);
  if (mention && mention.end === span.end && (scene.isPerson(mention) || (headline && scene.isAgency(mention)))) {
    const { start, end, text } = mention;
    return { span: { start, end, text, form: 'name' }, entity: mention.entity, joint: false };
  }
  const word = scene.tokens[colon - 1]!.text;
  const known = word.length > 2 && word === word.toUpperCase() ? surnames.get(word.toLowerCase()) : undefined;
  return known === undefined ? undefined : { span: { ...span, form: 'name' }, entity: known, joint: false };
}

/** People by their last names in lower case; a name that two bear is left out. */
function surnamesOf(scene: Scene): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, kind, name } of scene.entities) {
    if (kind !== 'person') continue;
    const surname = name.split(/\s+/).at(-1)!.toLowerCase();
    if (known.has(surname)) shared.add(surname);
    known.set(surname, id);
  }
  for (const surname of shared) known.delete(surname);
  return known;
}

function paragraphEnd(scene: Scene, at: number): number {
  let end = at;
  while (scene.sentences[end + 1]?.paragraph === scene.sentences[at]!.paragraph) end += 1;
  return scene.sentences[end]!.last;
}

function kindOfHeadline(scene: Scene, first: number, last: number): QuoteKind {
  for (let at = first; at < last; at += 1) if (scene.quotedAt[at] !== -1) return 'mixed';
  return 'indirect';
}
