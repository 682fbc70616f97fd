import { dayOf } from './day-of.ts';
import { nameOfByline, type PressArticle } from './press/press-article.ts';

/** "10:04 GMT 01MAR2021" of the line that signs off. */
const SIGN_OFF =
  /^\s*(?:(.{2,60}?)\s{2,})?(?:\d{1,2}:?\d{2}\s*(?:GMT|UTC|[A-Z]{3,4})?[\s,-]+)?(\d{1,2})\s?([A-Z]{3})[A-Z]*\s?(\d{4})\s*$/i;

/**
 * A story as an agency's printer wrote it: ZCZC, a line of routing, the headline, perhaps author and agency, the story, perhaps a sign-off, NNNN (the
 * marks that begin and end a message on telegraph lines, ITU-T F.31; agencies' printers kept them). Null of any other text.
 */
export function wirePrint(text: string): PressArticle | null {
  const found = /^\s*ZCZC\b[^\n]*\n([\s\S]*?)\n[^\S\n]*NNNN\s*$/i.exec(text.replaceAll('\r\n', '\n'));
  if (found === null) return null;
  const [head = '', ...blocks] = found[1]!.split(/\n[^\S\n]*\n/).filter((block) => block.trim() !== '');
  const last = blocks.at(-1) ?? '';
  const signOff = last.includes('\n') ? null : SIGN_OFF.exec(last);
  const body = signOff === null ? blocks : blocks.slice(0, -1);
  const lines = head
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isRouting(line));
  const bylineAt = lines.findIndex((line) => /^by\s/i.test(line));
  const [title, ...others] = lines.filter((_, at) => at !== bylineAt);
  return {
    title,
    publisher: others.at(-1) ?? signOff?.[1],
    publishedAt: (signOff && dayOf(`${signOff[2]} ${signOff[3]} ${signOff[4]}`)) ?? undefined,
    author: bylineAt === -1 ? undefined : nameOfByline(lines[bylineAt]!),
    text: body.map(unindented).join('\n\n'),
  };
}

/** Priority, category, slug and count of words: no letter is a capital, or there is a hyphened slug before a number. */
function isRouting(line: string): boolean {
  return /^[a-z] [a-z] \S+-\S+(?: \d{2,5})?$/.test(line) || /^\S+-\S+ \d{2,5}$/.test(line);
}

function unindented(block: string): string {
  return block.replace(/^[^\S\n]+|[^\S\n]+$/gm, '');
}
