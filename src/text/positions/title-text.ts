import type { Token } from '../grammar/analysis.ts';
import type { Scene } from '../scene/scene.ts';
import { isOffice, PORTFOLIO } from '../words/people.ts';

/** What offices are of, beside portfolios. */
const MATTERS = new Set([
  'state',
  'staff',
  'affairs',
  'government',
  'mission',
  'parliament',
  'council',
  'communication',
  'operations',
  'treasury',
  'court',
]);
/** Tokens of a title behind its office: "of Forests and Inland Waters". */
const MAX_MATTER = 7;

/** The title's words: in the singular, and with what it is of where that is no agency ("secretary of state", "minister of finance"). */
export function titleText(scene: Scene, first: number, office: number, agency: string | null): string {
  const { tokens, tree } = scene;
  const token = tokens[office]!;
  const head = tree.text.slice(tokens[first]!.start, token.start) + singularOf(token);
  const opening = tokens[office + 1]?.lower;
  if (agency !== null || (opening !== 'of' && opening !== 'for')) return head;
  const last = matterEnd(scene, office);
  return last === office + 1 ? head : `${head}${tree.text.slice(token.end, tokens[last]!.end)}`;
}

/** Offices whose portfolio may be any words with capitals. */
export const OF_MATTERS: ReadonlySet<string> = new Set([
  'minister',
  'secretary',
  'undersecretary',
  'commissioner',
  'chancellor',
]);

/** The last token of the portfolio behind "of" or "for": words for matters and, of ministers, capitalised ones that no name holds. */
function matterEnd(scene: Scene, office: number): number {
  const { tokens } = scene;
  const { sentence, lower } = tokens[office]!;
  const isKnown = ({ lower: word }: Token): boolean => PORTFOLIO.has(word) || MATTERS.has(word);
  const isMatter = (at: number): boolean => {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return false;
    return (
      isKnown(token) ||
      (OF_MATTERS.has(lower) && /^\p{Lu}\p{Ll}+$/u.test(token.text) && !scene.inName(at) && !scene.datedAt(at))
    );
  };
  let last = office + 1;
  for (let at = office + 2; at - office <= MAX_MATTER; at += 1) {
    const link = tokens[at]?.lower;
    if (isMatter(at)) last = at;
    else if (
      link === ','
        ? !(isMatter(at + 1) && isKnown(tokens[at + 1]!))
        : !(['and', '&', 'the'].includes(link ?? '') && isMatter(at + 1))
    )
      break;
  }
  const next = tokens[last + 1];
  const cut = next?.upos === 'NOUN' && next.sentence === sentence && !scene.inName(next.index);
  return cut ? office + 1 : last;
}

function singularOf({ text, lower, lemma }: Token): string {
  if (!lower.endsWith('s') && !lower.endsWith('men')) return text;
  const single = lower === lemma ? lower.replace(/s$/, '') : lemma;
  if (single === lower || !isOffice(single, single)) return text;
  if (`${single}s` === lower) return text.slice(0, -1);
  return /^\p{Lu}/u.test(text) ? single.charAt(0).toUpperCase() + single.slice(1) : single;
}
