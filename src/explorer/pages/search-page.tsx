import { PAGE_SIZES } from '../api/page-sizes.ts';
import { FIND, type FindQuery, type SearchKind } from '../api/queries.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ActorLink, KindSign } from '../parts/actor-link.tsx';
import { Speaker } from '../parts/speaker.tsx';
import { StandingSign } from '../parts/standing-sign.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { WordsQuote } from '../parts/words-quote.tsx';
import { addressOf } from '../route/address.ts';
import { publishedWords } from '../words/dates.ts';
import { TYPE_WORDS } from '../words/enum-words.ts';

const KINDS: Readonly<Record<string, { readonly words: string; readonly kinds: readonly SearchKind[] | null }>> = {
  all: { words: 'Everything', kinds: null },
  names: { words: 'People and agencies', kinds: ['PERSON', 'AGENCY'] },
  events: { words: 'Events', kinds: ['EVENT'] },
  quotes: { words: 'Quotes', kinds: ['QUOTE'] },
  articles: { words: 'Articles', kinds: ['ARTICLE'] },
};

/** All that has some words in it: names, events by the words of their claims, quotes, articles. */
export function SearchPage({ text, kind }: { readonly text: string; readonly kind: string | null }) {
  usePageTitle(text === '' ? 'Search' : `“${text}”`);
  const chosen = KINDS[kind ?? 'all'] ?? KINDS['all']!;
  const answering = useAnswer(
    FIND,
    text.trim() === ''
      ? null
      : { text: text.slice(0, 200), kinds: chosen.kinds === null ? null : [...chosen.kinds], first: PAGE_SIZES.found },
  );
  if (text.trim() === '')
    return (
      <div class="column">
        <h1>Search</h1>
        <Nothing>Type a name or some words into the box above.</Nothing>
      </div>
    );
  return (
    <div class="column">
      <h1>
        Search: <bdi>{text}</bdi>
      </h1>
      <nav class="tabs" aria-label="What to look for">
        {Object.entries(KINDS).map(([name, { words }]) => (
          <a
            key={name}
            href={addressOf({ page: 'search', text, kind: name === 'all' ? null : name })}
            aria-current={words === chosen.words ? 'page' : undefined}
          >
            {words}
          </a>
        ))}
      </nav>
      <Answered answering={answering}>
        {({ search }) =>
          search.nodes.length === 0 ? (
            <Nothing>
              Nothing has these words. Fewer or other words may find more; accents and capitals do not matter.
            </Nothing>
          ) : (
            <>
              <ul class="finds">
                {search.nodes.map((found) => (
                  <li key={found.id}>
                    <Find found={found} />
                  </li>
                ))}
              </ul>
              {search.totalCount > search.nodes.length && (
                <p class="quiet">
                  The best {search.nodes.length} of {search.totalCount}.
                </p>
              )}
            </>
          )
        }
      </Answered>
    </div>
  );
}

function Find({ found }: { readonly found: FindQuery['search']['nodes'][number] }) {
  switch (found.__typename) {
    case 'Person':
    case 'Agency':
      return (
        <p class="find-line">
          <ActorLink actor={found} />{' '}
          <span class="quiet" dir="auto">
            {found.aliases.slice(0, 4).join(', ')}
          </span>
        </p>
      );
    case 'Place':
      return (
        <p class="find-line">
          <KindSign kind="Place" />
          <bdi>{found.name}</bdi> <span class="quiet">place{found.country === null ? '' : `, ${found.country}`}</span>
        </p>
      );
    case 'Article':
      return (
        <p class="find-line">
          <a href={addressOf({ page: 'article', id: found.id, span: null })} dir="auto">
            <KindSign kind="Article" />
            {found.title ?? 'Untitled article'}
          </a>{' '}
          <span class="quiet">
            <bdi>{found.publisher?.name}</bdi> {publishedWords(found.publishedAt)}
          </span>
        </p>
      );
    case 'Quote':
      return (
        <WordsQuote words={found.evidence}>
          <span class="says">
            <Speaker quote={found} />
          </span>
        </WordsQuote>
      );
    case 'Event': {
      const [words] = found.words;
      if (words === undefined) return null;
      return (
        <WordsQuote words={words}>
          <span class="says">
            {TYPE_WORDS[found.type]} <StandingSign standing={found.standing} />
          </span>
        </WordsQuote>
      );
    }
  }
}
