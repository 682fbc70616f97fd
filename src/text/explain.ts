import type { Draft } from './draft.ts';

/** How the grammar's tags and arcs of a sentence are shown: one token a line is too long for a screen, so words stand with tag and head. */
const TOKENS_A_LINE = 8;

/**
 * What fired where, for a person: each sentence with its tags and arcs, and below it the rules of each stage with the words they fired on and
 * what they gave. What `liaison extract --explain` prints.
 */
export function explainDraft(draft: Draft): string {
  const { article, analysis, traces } = draft;
  const ordered = traces.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const lines = [
    `${article.id}: ${article.publisher ?? 'publisher not known'}, ${article.publishedAt ?? 'day not known'} (${article.publishedAtCertainty})`,
  ];
  if (article.unread !== undefined) return `${[...lines, article.unread].join('\n')}\n`;
  let at = 0;
  for (const sentence of analysis.sentences) {
    lines.push('', `[${sentence.start}] ${oneLine(analysis.text.slice(sentence.start, sentence.end))}`);
    const tokens = analysis.tokens.slice(sentence.first, sentence.last);
    const shown = tokens.map(
      ({ text, xpos, label, head }) =>
        `${text}/${xpos}/${label}${head < 0 ? '' : `→${analysis.tokens[head]?.text ?? ''}`}`,
    );
    for (let i = 0; i < shown.length; i += TOKENS_A_LINE)
      lines.push(`    ${shown.slice(i, i + TOKENS_A_LINE).join('  ')}`);
    for (; at < ordered.length && ordered[at]!.start < sentence.end; at++) {
      const { stage, rule, start, end, gave } = ordered[at]!;
      lines.push(`  ${stage}/${rule}: "${oneLine(analysis.text.slice(start, end))}" [${start}–${end}] → ${gave}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
