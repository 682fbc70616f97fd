const words: ReadonlyMap<string, number> = new Map(
  [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ].map((word, value) => [word, value] as const),
);

const tens: ReadonlyMap<string, number> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (word, index) => [word, (index + 2) * 10] as const,
  ),
);

const ordinals: readonly string[] = ['first', 'second', 'third', 'fourth'];

const tensSource = [...tens.keys()].join('|');
const wordsSource = [...words.keys()].join('|');

/** Source of a pattern for a number in words, up to ninety-nine, "a" and "a dozen" included. */
export const numberPattern = `an?(?: couple of| dozen| half dozen)?|half a dozen|(?:${tensSource})[- ](?:${[...words.keys()].slice(1, 10).join('|')})|${tensSource}|${wordsSource}`;

/** Source of a pattern for first to fourth, in words and figures. */
export const ordinalPattern = 'first|second|third|fourth|1st|2nd|3rd|4th';

/** Source of a pattern for a year in words, as broadcasters write it ("nineteen ninety-four"). */
export const yearWordsPattern = `nineteen[- ](?:(?:${tensSource})(?:[- ](?:${[...words.keys()].slice(1, 10).join('|')}))?|${[...words.keys()].slice(10, 20).join('|')})`;

/** 7 for "seven" or "7", 42 for "forty-two", 1 for "a"; null for another word. */
export function numberOf(text: string): number | null {
  const word = text.toLowerCase().replace(/\s+/g, ' ');
  if (/^\d+$/.test(word)) return Number(word);
  if (/^an?$/.test(word)) return 1;
  if (word === 'a couple of') return 2;
  if (/dozen/.test(word)) return word.includes('half') ? 6 : 12;
  const [first = '', second] = word.split(/[- ]/);
  const ten = tens.get(first);
  if (ten !== undefined) return second === undefined ? ten : ten + (words.get(second) ?? 0);
  return words.get(first) ?? null;
}

/** 1 for "first" or "1st" … 4; null for another word. */
export function ordinalOf(text: string): number | null {
  const digit = /^[1-4]/.exec(text);
  if (digit) return Number(digit[0]);
  const index = ordinals.indexOf(text.toLowerCase());
  return index === -1 ? null : index + 1;
}

/** 1994 for "nineteen ninety-four"; null for other words. */
export function yearOfWords(text: string): number | null {
  const rest = /^nineteen\s+(.+)$/i.exec(text)?.[1];
  const value = rest === undefined ? null : numberOf(rest);
  return value === null || value < 10 ? null : 1900 + value;
}
