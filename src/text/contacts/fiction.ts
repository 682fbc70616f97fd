import { after } from '../grammar/arguments.ts';
import { dependents } from '../grammar/arguments-tree.ts';
import { once } from '../once.ts';
import type { Scene } from '../scene/scene.ts';

/** Works and states of mind that tell of what never was. */
const FICTIONS = new Set(
  'film movie novel play episode comic sitcom opera musical thriller dream nightmare legend fable fairytale myth saga screenplay'.split(
    ' ',
  ),
);
/** "The video game": a game alone is one of sport. */
const VIDEO = new Set(['video', 'computer', 'role-playing']);
/** What a work does with its story. */
const TELLING = new Set(
  'follow tell depict portray show feature see star centre center chronicle imagine recount begin open end have let make bring pit'.split(
    ' ',
  ),
);
const FRAMES = ['in', 'during', 'throughout'] as const;

/** Sentences that a work of fiction frames, from which word on: "In the novel, …", "The film follows …", "… in the comic's second volume". */
const framedFrom = once((scene: Scene): ReadonlyMap<number, number> => {
  const framed = new Map<number, number>();
  for (const { index, sentence } of scene.tokens) {
    if (framed.has(sentence) || !isFiction(scene, index)) continue;
    const from = frameOf(scene, index);
    if (from !== undefined) framed.set(sentence, from);
  }
  return framed;
});

/** Is what a word tells part of a story, and no claim about the world? */
export function isToldInFiction(scene: Scene, word: number): boolean {
  const from = framedFrom(scene).get(scene.tokens[word]!.sentence);
  return from !== undefined && word > from;
}

function isFiction(scene: Scene, at: number): boolean {
  const { lemma, upos } = scene.tokens[at]!;
  if (upos !== 'NOUN' || scene.inName(at)) return false;
  return FICTIONS.has(lemma) || (lemma === 'game' && VIDEO.has(scene.tokens[at - 1]?.lower ?? ''));
}

/** The word from which on a work frames its sentence; undefined where it is only spoken of ("the film's director met"). */
function frameOf({ tokens, tree }: Scene, work: number): number | undefined {
  const { head, label, sentence } = tokens[work]!;
  const { first } = tree.sentences[sentence]!;
  const governor = tokens[head];
  if (!governor) return undefined;
  if (label === 'nsubj') return TELLING.has(governor.lemma) && governor.xpos !== 'VBD' ? work : undefined;
  const owned = label === 'nmod:poss' ? head : work;
  const part = tokens[owned]!.label === 'nmod' ? tokens[owned]!.head : owned;
  const isFrame = [owned, part].some((at) => after(tree, tokens[at]!.head, ...FRAMES).includes(at));
  const led = dependents(tree, owned, 'case').some((at) => FRAMES.some((frame) => frame === tokens[at]!.lower));
  if (!isFrame && !led) return undefined;
  return work - first <= MAX_FRONT ? work : first - 1;
}

/** A frame no farther in stands in front of what it frames. */
const MAX_FRONT = 8;
