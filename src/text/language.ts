import type { Article } from '../model/article.ts';
import { languageOfLetters } from './words/language-of-letters.ts';
import { englishWords, scripts } from './words/languages.ts';

/** What language an article is in, and, where we can't read it, why. */
export interface Language {
  /** BCP 47; `und` where nothing tells. */
  readonly tag: string;
  readonly unread?: string;
}

/** Code units that are looked at: the language of a text shows in its first pages. */
const SAMPLE = 20_000;
/** In English news 30 to 50 % of the words are function words. A text with so many of them is English without further question. */
const SURELY_ENGLISH = 0.2;
/** A text of this many words with hardly any of them is something else. */
const ENOUGH_WORDS = 50;
const LEAST_ENGLISH = 0.04;

/** The article's own word first, then its script, then its small words, then its letters. In doubt it is English, the language that we read. */
export function detectLanguage(article: Article): Language {
  const given = article.language?.trim();
  if (given) return /^en\b/i.test(given) ? { tag: given } : unread(given, 'the article says it is in another language');
  const sample = article.text.slice(0, SAMPLE);
  const foreignScript = scriptOf(sample);
  if (foreignScript !== null) return unread(foreignScript, 'most of its letters are not Latin');
  return languageOfWords(sample);
}

function unread(tag: string, because: string): Language {
  return { tag, unread: `not in English (${tag}): ${because}` };
}

function scriptOf(sample: string): string | null {
  const latin = count(sample, /\p{Script=Latin}/gu);
  for (const { letters, language } of scripts) {
    if (count(sample, letters) > Math.max(latin, 3)) return language;
  }
  return null;
}

function languageOfWords(sample: string): Language {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.reduce((sum, word) => sum + (englishWords.has(word) ? 1 : 0), 0);
  if (english >= SURELY_ENGLISH * words.length) return { tag: 'en' };
  const foreign = languageOfLetters(sample);
  if (foreign !== null && foreign !== 'en') {
    return unread(
      foreign,
      `its words run as those of that language, ${english} of ${words.length} are common English ones`,
    );
  }
  if (foreign === null && words.length >= ENOUGH_WORDS && english < LEAST_ENGLISH * words.length) {
    return unread('und', `only ${english} of ${words.length} words are common English ones`);
  }
  return { tag: 'en' };
}

function count(sample: string, letters: RegExp): number {
  return sample.match(letters)?.length ?? 0;
}
