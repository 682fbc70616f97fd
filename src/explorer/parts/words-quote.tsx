import type { ComponentChildren } from 'preact';
import type { WordsFragment } from '../api/queries.ts';
import { addressOf } from '../route/address.ts';
import { publishedWords } from '../words/dates.ts';

export type Tone = 'affirms' | 'denies' | 'open' | 'plain';

/** A sentence of an article with the words that were read in it marked, and the way to its place in the article. */
export function WordsQuote({
  words,
  tone = 'plain',
  children,
}: {
  readonly words: WordsFragment;
  readonly tone?: Tone;
  readonly children?: ComponentChildren;
}) {
  const { text, sentence, start, end, rule, article } = words;
  const at = sentence.indexOf(text);
  return (
    <figure class={`words words-${tone}`}>
      <blockquote dir="auto">
        {at < 0 ? (
          <mark>{text}</mark>
        ) : (
          [sentence.slice(0, at), <mark key="words">{text}</mark>, sentence.slice(at + text.length)]
        )}
      </blockquote>
      <figcaption>
        {children}
        <a
          class="source"
          href={addressOf({ page: 'article', id: article.id, span: { start, end } })}
          title={`Read by the rule “${rule}”. Opens the article at these words.`}
        >
          <span>
            <bdi>{article.publisher?.name ?? 'Unknown publisher'}</bdi>, {publishedWords(article.publishedAt)}
          </span>
          <span class="source-title" dir="auto">
            {article.title ?? 'Untitled article'}
          </span>
        </a>
      </figcaption>
    </figure>
  );
}
