import { useMemo } from 'preact/hooks';
import type { Span } from '../route/route.ts';
import type { Mark, MarkKind } from './mark.ts';
import { type Paragraph, type Piece, paragraphsOf } from './pieces.ts';

/** The text with its marks. Each is a link to its own span, at which is told what was read there. */
export function MarkedText({
  text,
  marks,
  span,
}: {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly span: Span | null;
}) {
  const paragraphs = useMemo(() => paragraphsOf(text, marks, span), [text, marks, span?.start, span?.end]);
  return (
    <div class="text" dir="auto">
      {paragraphs.map((paragraph) => (
        <Lines key={paragraph.start} paragraph={paragraph} />
      ))}
    </div>
  );
}

function Lines({ paragraph }: { readonly paragraph: Paragraph }) {
  return (
    <p dir="auto">
      {paragraph.pieces.map((piece) => (
        <PieceOfText key={piece.start} piece={piece} />
      ))}
    </p>
  );
}

const CLAIMS: ReadonlySet<MarkKind> = new Set(['affirms', 'denies', 'maybe']);

function PieceOfText({ piece }: { readonly piece: Piece }) {
  const { text, marks, pointed, start } = piece;
  const end = start + text.length;
  const shortest = marks.reduce<Mark | null>(
    (least, mark) => (least === null || mark.end - mark.start < least.end - least.start ? mark : least),
    null,
  );
  if (shortest === null) return <span class={pointed ? 'pointed' : undefined}>{text}</span>;
  const isQuote = ({ kind }: Mark) => kind === 'quote';
  const classes = ['mark', ...new Set(marks.map(({ kind }) => `mark-${kind}`))];
  if (marks.some((mark) => isQuote(mark) && mark.start === start)) classes.push('quote-begins');
  if (marks.some((mark) => isQuote(mark) && mark.end === end)) classes.push('quote-ends');
  if (pointed) classes.push('pointed');
  return (
    <a
      class={classes.join(' ')}
      href={`#${shortest.start}-${shortest.end}`}
      data-sign={marks.find((mark) => CLAIMS.has(mark.kind) && mark.start === start)?.kind}
      title={marks.map(({ title }) => title).join('\n')}
      tabIndex={marks.some((mark) => mark.start === start) ? 0 : -1}
    >
      {text}
    </a>
  );
}
