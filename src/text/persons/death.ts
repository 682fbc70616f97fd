import type { NamedAt } from './named-at.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** Subjects of a clause about somebody: "who died", too. */
const SUBJECT = /^nsubj/;

/**
 * The year in which a sentence says that somebody died: a year that it gives, else that of publication, for the day is then a recent one. "Would die" and
 * "did not die" say nothing.
 */
export function diedIn(named: NamedAt, published: number | null): number | null {
  const { tokens, from, to } = named;
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    if (token.lemma !== 'die' || token.upos !== 'VERB' || token.xpos === 'VB' || token.xpos === 'VBG') continue;
    const dependents = tokens.slice(from, to).filter(({ head }) => head === index);
    if (dependents.some(({ lower, xpos }) => lower === 'not' || lower === 'n’t' || lower === "n't" || xpos === 'MD'))
      continue;
    if (!isAbout(named, index)) continue;
    const given = tokens
      .slice(from, to)
      .find(({ text, head }) => YEAR.test(text) && (head === index || tokens[head]?.head === index));
    return given === undefined ? published : Number(given.text);
  }
  return null;
}

/** Whether somebody is the subject of a verb: by the name, by "who" behind it, or as that of the verb that it is joined to ("who wrote the code, died"). */
function isAbout({ tokens, first, last, from, to }: NamedAt, verb: number): boolean {
  const inName = (index: number) => index >= first && index <= last;
  let at = verb;
  for (let steps = 0; steps < 4; steps++) {
    const subject = tokens.slice(from, to).find(({ head, label }) => head === at && SUBJECT.test(label));
    if (subject !== undefined) return inName(subject.index) || (subject.lower === 'who' && inName(tokens[at]!.head));
    if (tokens[at]!.label !== 'conj') return false;
    at = tokens[at]!.head;
  }
  return false;
}
