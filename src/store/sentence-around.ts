/** Words that end with a full stop and no sentence. */
const ABBREVIATION = /(?:^|[\s(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Sen|Rep|Gov|Sgt|St|Jr|Sr|Nos?|vs)\.$/u;

/** How far to look for the ends of a sentence, in UTF-16 code units: a text without any must not be shown whole. */
const REACH = 600;

/** The sentence that some words stand in, or the sentences they run through: for a person to read, not for rules. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  const first = Math.max(0, start - REACH);
  while (from > first && !endsSentence(text, from)) from--;
  let to = end;
  const last = Math.min(text.length, end + REACH);
  while (to < last && !endsSentence(text, to)) to++;
  return text.slice(from, to).trim();
}

/** Whether a sentence ends just before this offset: at a line's end, or after a stop, question or exclamation mark with a blank after it. */
function endsSentence(text: string, offset: number): boolean {
  const previous = text[offset - 1];
  if (previous === '\n') return true;
  if (!/\s/.test(text[offset] ?? ' ')) return false;
  const closed = text.slice(Math.max(0, offset - 12), offset).replace(/["”’')\]]{1,3}$/, '');
  return /[.!?]$/.test(closed) && !ABBREVIATION.test(closed);
}
