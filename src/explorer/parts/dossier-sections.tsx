import type { ComponentChildren } from 'preact';
import { DOSSIER_MORE, type QuoteWordsFragment } from '../api/queries.ts';
import { useAnswer } from '../api/use-answer.ts';
import { addressOf } from '../route/address.ts';
import { publishedWords } from '../words/dates.ts';
import { ActorLink, KindSign } from './actor-link.tsx';
import { Speaker } from './speaker.tsx';
import { Answered } from './states.tsx';
import { WordsQuote } from './words-quote.tsx';

/** What it said, what was said of it, in which articles it is named, and with whom without ever having been in touch. */
export function DossierSections({ id, inTouch }: { readonly id: string; readonly inTouch: readonly string[] }) {
  const answering = useAnswer(DOSSIER_MORE, { id });
  return (
    <Answered answering={answering} lines={4}>
      {({ node }) => {
        if (node === null || !('quotes' in node)) return null;
        const never = node.coMentioned.edges.filter(({ node: other }) => !inTouch.includes(other.id));
        return (
          <div class="sections">
            <Section title="Said" count={node.quotes.totalCount} listed={node.quotes.nodes.length}>
              <Quotes quotes={node.quotes.nodes} />
            </Section>
            <Section
              title={node.__typename === 'Person' ? 'Said of them' : 'Said of it'}
              count={node.quotesAbout.totalCount}
              listed={node.quotesAbout.nodes.length}
            >
              <Quotes quotes={node.quotesAbout.nodes} />
            </Section>
            <Section title="Articles" count={node.articles.totalCount} listed={node.articles.nodes.length}>
              <ul class="rows">
                {node.articles.nodes.map((article) => (
                  <li key={article.id}>
                    <a href={addressOf({ page: 'article', id: article.id, span: null })} dir="auto">
                      <KindSign kind="Article" />
                      {article.title ?? 'Untitled article'}
                    </a>
                    <span class="quiet">
                      <bdi>{article.publisher?.name}</bdi>{' '}
                      <span class="day">{publishedWords(article.publishedAt)}</span>
                    </span>
                  </li>
                ))}
              </ul>
            </Section>
            <Section title="Named together, no contact told" count={never.length}>
              <ul class="chips">
                {never.map(({ node: other, articles }) => (
                  <li key={other.id} class="chip">
                    <ActorLink actor={other} />
                    {articles > 1 && <span class="quiet"> in {articles} articles</span>}
                  </li>
                ))}
              </ul>
            </Section>
          </div>
        );
      }}
    </Answered>
  );
}

function Section({
  title,
  count,
  listed = count,
  children,
}: {
  readonly title: string;
  readonly count: number;
  /** How many of them stand there, where that is not all. */
  readonly listed?: number;
  readonly children: ComponentChildren;
}) {
  if (count === 0) return null;
  return (
    <section>
      <h2>
        {title} <span class="count">{count}</span>
      </h2>
      {children}
      {listed < count && (
        <p class="quiet">
          {listed} of {count.toLocaleString('en')} are listed.
        </p>
      )}
    </section>
  );
}

const FIRST = 5;

function Quotes({ quotes }: { readonly quotes: readonly QuoteWordsFragment[] }) {
  const [first, rest] = [quotes.slice(0, FIRST), quotes.slice(FIRST)];
  return (
    <>
      <QuoteList quotes={first} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <QuoteList quotes={rest} />
        </details>
      )}
    </>
  );
}

function QuoteList({ quotes }: { readonly quotes: readonly QuoteWordsFragment[] }) {
  return (
    <ul class="finds">
      {quotes.map((quote) => (
        <li key={quote.id}>
          <WordsQuote words={quote.evidence}>
            <span class="says">
              <Speaker quote={quote} />
              {quote.kind === 'INDIRECT' && <span class="quiet"> in the reporter’s words</span>}
            </span>
          </WordsQuote>
        </li>
      ))}
    </ul>
  );
}
