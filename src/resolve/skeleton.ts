import { remembered } from './remembered.ts';

/** Spellings of one sound across romanizations, in order: "Qadyrov" and "Kadirov", "Khalid" and "Halid", "Wolf" and "Volf". */
const SOUNDS: readonly (readonly [pattern: RegExp, gives: string])[] = [
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
];

/**
 * What is left of a folded word when vowels and doubled letters go: the same for most spellings of a name in Latin letters ("Sergei", "Sergey" → "srg";
 * "Mohammed", "Muhammad" → "mhmd"). A vowel at the head stands as "*". Much too coarse by itself: it only says which names are worth comparing.
 */
export const skeleton = remembered((word: string): string => {
  const sounds = SOUNDS.reduce((text, [pattern, gives]) => text.replace(pattern, gives), word);
  const head = /^[aeiouy]/.test(sounds) ? '*' : '';
  return `${head}${sounds.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1')}`;
});
