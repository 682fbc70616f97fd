import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { READ_ARTICLE, type ReadArticleQuery } from '../api/queries.ts';
import { shownQuery } from '../api/shown-query.ts';
import { useAnswer } from '../api/use-answer.ts';
import { LAYERS, type Layer, Legend } from '../article/legend.tsx';
import { marksOf } from '../article/mark.ts';
import { MarkNotes } from '../article/mark-notes.tsx';
import { MarkedText } from '../article/marked-text.tsx';
import { KindSign } from '../parts/actor-link.tsx';
import { rememberLook } from '../parts/looked-at.ts';
import { QueryLink } from '../parts/query-link.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { addressOf } from '../route/address.ts';
import type { Span } from '../route/route.ts';
import { publishedWords } from '../words/dates.ts';

/** An article as it was read: its text with what was found in it marked; the span of the address stands out. */
export function ArticlePage({ id, span }: { readonly id: string; readonly span: Span | null }) {
  const answering = useAnswer(READ_ARTICLE, { id });
  return (
    <Answered answering={answering} lines={12}>
      {({ article }) =>
        article === null ? (
          <div class="column">
            <h1>Not in the graph</h1>
            <Nothing>No article has this address now; it may have been deleted.</Nothing>
          </div>
        ) : (
          <Read article={article} span={span} />
        )
      }
    </Answered>
  );
}

function Read({
  article,
  span,
}: {
  readonly article: NonNullable<ReadArticleQuery['article']>;
  readonly span: Span | null;
}) {
  const title = article.title ?? 'Untitled article';
  usePageTitle(title);
  useEffect(
    () =>
      rememberLook({
        address: addressOf({ page: 'article', id: article.id, span: null }),
        name: title,
        kind: 'Article',
      }),
    [article],
  );
  const [layers, setLayers] = useState<readonly Layer[]>(LAYERS);
  const marks = useMemo(() => marksOf(article), [article]);
  const shown = useMemo(
    () => marks.filter(({ kind }) => layers.some((layer) => layer.kinds.includes(kind))),
    [marks, layers],
  );
  const pointed = span === null ? [] : marks.filter(({ start, end }) => start < span.end && end > span.start);
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    const target = page.current?.querySelector('.pointed');
    if (target != null && !isInView(target)) target.scrollIntoView({ block: 'center' });
  }, [span?.start, span?.end]);
  return (
    <article class="reading" ref={page}>
      <header class="dossier-head">
        <p class="overline">
          <KindSign kind="Article" />
          <span>
            Article, <bdi>{article.publisher?.name ?? 'publisher unknown'}</bdi>, {publishedWords(article.publishedAt)}
            {article.publishedAtCertainty === 'INFERRED' && ' (inferred)'}
          </span>
        </p>
        <h1 dir="auto">{title}</h1>
        {(article.author !== null || article.source !== null) && (
          <p class="overline">
            {article.author !== null && <bdi>By {article.author}</bdi>}
            {article.source !== null && (
              <span>
                From <bdi>{article.source.address}</bdi>, {article.source.fetchedAt.slice(0, 10)}
              </span>
            )}
          </p>
        )}
        <div class="actions">
          {article.url !== null && /^https?:/.test(article.url) && (
            <a href={article.url} rel="noreferrer noopener" target="_blank">
              Where it was published
            </a>
          )}
          <QueryLink query={shownQuery(READ_ARTICLE, { id: article.id })} />
        </div>
        {article.unread !== null && <p class="notice">Kept without being read: {article.unread}</p>}
      </header>
      <Legend marks={marks} layers={layers} choose={setLayers} />
      <div class="reading-columns">
        <MarkedText text={article.text} marks={shown} span={span} />
        <MarkNotes marks={pointed} all={marks} />
      </div>
    </article>
  );
}

/** Whether it stands in the middle part of the window already: then the page is not to jump. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top > 120 && bottom < innerHeight - 80;
}
