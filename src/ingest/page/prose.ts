import type { Block } from './blocks.ts';

/** The end of a sentence, also within closing quotation marks and brackets. "。" and "！" end Chinese and Japanese ones, "।" Hindi, "۔" Urdu, "؟" Arabic. */
const SENTENCE_END = /[.!?…。！？．।॥۔؟།။៕][\s"'”’»›)\]」』）]*$/u;

/** Letters of languages that write no blanks between words; each stands for some half of a word. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;

/** How much a text says, in words; a letter of a language without blanks is half of one. */
export function wordsOf(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0;
  const spaced = text.replace(DENSE, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
  return spaced + dense / 2;
}

/** Whether a line is running text: a sentence of some length, and not mostly links. */
export function isProse({ text, linked, kind }: Pick<Block, 'text' | 'linked' | 'kind'>): boolean {
  if (linked > 0.5 * text.length) return false;
  const words = wordsOf(text);
  if (kind === 'heading') return false;
  return words >= 8 ? SENTENCE_END.test(text) || words >= 25 : false;
}
