/** Names and posts of some hundred thousand articles repeat: these are enough for nearly all that a batch of articles asks again. */
const MOST = 20_000;

/** The same function of a text, which remembers what it gave for the last texts (between `MOST` and twice as many): what is computed again and again, and pure. */
export function remembered<T extends object | string>(work: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const given = old.get(text) ?? work(text);
    if (young.size >= MOST) [old, young] = [young, new Map()];
    young.set(text, given);
    return given;
  };
}
