import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** As much of eld as is used here. */
interface Detector {
  detect(text: string): { readonly language: string; isReliable(): boolean };
}

/** Fewer words in small letters than these show no language. */
const LEAST_WORDS = 7;

let detector: Detector | null = null;

/**
 * The language of a text in Latin letters by its letter groups (eld, which tells sixty languages), as BCP 47; null where it is not sure. Only words in
 * small letters are asked: names are of any language, and a list of them is of none.
 */
export function languageOfLetters(text: string): string | null {
  const words = text.match(/(?<![\p{L}\p{M}’'-])\p{Ll}[\p{L}\p{M}’'-]*/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const found = loaded().detect(words.join(' '));
  return found.isReliable() ? found.language : null;
}

/** Its tables take 80 MB and a third of a second: they are loaded when a text first asks for them, which one that shows its English never does. */
function loaded(): Detector {
  if (detector === null) {
    const module = fileURLToPath(import.meta.resolve('eld/extrasmall'));
    detector = (createRequire(import.meta.url)(module) as { readonly eld: Detector }).eld;
  }
  return detector;
}
