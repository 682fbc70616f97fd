/** Letters and digits alone, in small letters: what two writings of a headline or a name have in common. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** Whether a text stands in a longer one, in letters and digits; of a long text its middle is looked for. */
export function contained(whole: string): (text: string) => boolean {
  const letters = bare(whole);
  return (text) => {
    const sought = bare(text);
    return sought !== '' && letters.includes(sought.length > 60 ? sought.slice(5, 55) : sought);
  };
}
