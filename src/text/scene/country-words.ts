import { countryCode, nationalityCode } from '../words/countries.ts';
import { governmentOf } from '../words/governments.ts';
import type { Scene } from './scene.ts';

/** A word of the text that tells of a country; `first` to `last` are its tokens, both inside. */
export interface CountryWord {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly first: number;
  readonly last: number;
  readonly form: 'nationality' | 'country' | 'region' | 'body';
}

/** Every name of a country, of a place in one and of a body of one, and every word of nationality, in the order of the text. */
export function countryWords(scene: Scene): readonly CountryWord[] {
  const { tokens } = scene;
  const found: CountryWord[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = scene.startingAt(at);
    const entity = name && scene.entity(name.entity);
    if (name && entity?.kind !== 'person' && entity?.country !== undefined) {
      const form = entity.kind === 'agency' ? 'body' : governmentOf(entity) ? 'country' : 'region';
      found.push({ code: entity.country, first: at, last: name.last, form });
      at = name.last;
      continue;
    }
    const [one = '', two = ''] = [tokens[at]?.text, tokens[at + 1]?.text];
    if (!/^\p{Lu}/u.test(one)) continue;
    const pair = nationalityCode(`${one} ${two}`);
    const code = pair ?? nationalityCode(one) ?? (one.includes('.') || one.length === 2 ? countryCode(one) : undefined);
    if (code === undefined) continue;
    const last = pair === undefined ? at : at + 1;
    found.push({ code, first: at, last, form: 'nationality' });
    at = last;
  }
  return found;
}

/** Codes that the words of a name tell ("President of Russia"), each once. */
export function codesIn(name: string): readonly string[] {
  const words = name.split(/[^\p{L}.'’-]+/u);
  const codes = words.flatMap((word, at) => {
    const pair = `${word} ${words[at + 1] ?? ''}`;
    return countryCode(pair) ?? nationalityCode(pair) ?? countryCode(word) ?? nationalityCode(word) ?? [];
  });
  return [...new Set(codes)];
}
