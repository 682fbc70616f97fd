import {
  BOTH_SIDES,
  HOME,
  type HomeQuery,
  MOST_CONTACTS,
  type MostContactsQuery,
  type WordsFragment,
} from '../api/queries.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ActorLink, KindSign } from '../parts/actor-link.tsx';
import { lookedAt } from '../parts/looked-at.ts';
import { SearchBox } from '../parts/search-box.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { WordsQuote } from '../parts/words-quote.tsx';
import { addressOf } from '../route/address.ts';
import { EMPTY_DRAWING, WHOLE_VIEW } from '../route/route.ts';
import { publishedWords } from '../words/dates.ts';
import { mostInTouch } from './most-in-touch.ts';
import { type DeniedPair, newestPair } from './newest-pair.ts';

/** Where one begins: the search box, what was looked at last, who has most contacts, and the newest contact that someone denies. */
export function HomePage() {
  usePageTitle(null);
  const answering = useAnswer(HOME, {});
  return (
    <div class="home">
      <h1>Who met whom, and where does it say so?</h1>
      <SearchBox large />
      <Answered answering={answering} lines={8}>
        {(data) => (data.stats.articles === 0 ? <EmptyGraph /> : <Filled data={data} />)}
      </Answered>
    </div>
  );
}

/** What stands in an empty graph: the command that fills it. */
function EmptyGraph() {
  return (
    <section class="card empty-graph">
      <h2>The graph is empty</h2>
      <p>Read your articles into it, in another terminal; this server goes on:</p>
      <pre>
        <code>npm run -s liaison -- ingest news/ page.html https://example.org/a-story.html</code>
      </pre>
      <p class="quiet">
        Installed as a package: liaison ingest … Folders, pages, PDF, Word, mail, feeds, tables and archives are read.
      </p>
    </section>
  );
}

function Filled({ data }: { readonly data: HomeQuery }) {
  const pair = newestPair(data);
  return (
    <>
      <p class="counts">
        {counted(data.stats.articles, 'article')} · {counted(data.stats.people, 'person', 'people')} ·{' '}
        {counted(data.stats.agencies, 'agency', 'agencies')} · {counted(data.stats.events, 'event')} ·{' '}
        {counted(data.stats.claims, 'claim')}
      </p>
      <div class="home-columns">
        <div>
          <LookedAtList />
          <MostInTouch />
          <section>
            <h2>Newest articles</h2>
            <ul class="rows">
              {data.articles.nodes.map((article) => (
                <li key={article.id}>
                  <a href={addressOf({ page: 'article', id: article.id, span: null })} dir="auto">
                    <KindSign kind="Article" />
                    {article.title ?? 'Untitled article'}
                  </a>
                  <span class="quiet">
                    <bdi>{article.publisher?.name}</bdi> <span class="day">{publishedWords(article.publishedAt)}</span>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        </div>
        {pair !== null && <BothSides pair={pair} />}
      </div>
    </>
  );
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

function LookedAtList() {
  const looks = lookedAt();
  if (looks.length === 0) return null;
  return (
    <section>
      <h2>Looked at last</h2>
      <ul class="chips">
        {looks.map(({ address, name, kind }) => (
          <li key={address}>
            <a class="chip" href={address}>
              <KindSign kind={kind === 'Contact' ? 'Person' : kind} />
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Asked on its own: it is counted over the whole graph, and the rest need not wait for it. */
function MostInTouch() {
  const answering = useAnswer(MOST_CONTACTS, {});
  return (
    <section>
      <h2>Most contacts</h2>
      <Answered answering={answering} lines={5}>
        {(data) => <Ranked {...data} />}
      </Answered>
    </section>
  );
}

function Ranked({ people, agencies }: MostContactsQuery) {
  const ranked = mostInTouch([...people.nodes, ...agencies.nodes]);
  const most = ranked[0]?.contactCount ?? 1;
  if (ranked.length === 0) return <Nothing>No article tells of a contact.</Nothing>;
  return (
    <>
      <ol class="rows ranked">
        {ranked.map((actor) => (
          <li key={actor.id}>
            <ActorLink actor={actor} />
            <span class="measure" aria-hidden="true">
              <span style={{ width: `${(100 * actor.contactCount) / most}%` }} />
            </span>
            <span class="number">{counted(actor.contactCount, 'contact')}</span>
          </li>
        ))}
      </ol>
      <p>
        <a
          href={addressOf({
            page: 'graph',
            view: WHOLE_VIEW,
            drawing: {
              ...EMPTY_DRAWING,
              steps: ranked.slice(0, 3).map(({ id }) => ({ of: id, by: 'most', count: 12 })),
            },
          })}
        >
          Draw them
        </a>
      </p>
    </>
  );
}

/** The newest contact that is denied, with the words of both sides. */
function BothSides({ pair: { one, other, disputed } }: { readonly pair: DeniedPair }) {
  const answering = useAnswer(BOTH_SIDES, { between: [one.id, other.id] });
  const address = addressOf({ page: 'contact', one: one.id, other: other.id, view: WHOLE_VIEW });
  return (
    <section class="card both-sides">
      <h2>
        <span class="overline">{disputed ? 'Newest disputed contact' : 'Newest denial'}</span>
        <a href={address}>
          <bdi>{one.name}</bdi> and <bdi>{other.name}</bdi>
        </a>
      </h2>
      <Answered answering={answering} lines={5}>
        {({ contact }) => {
          const denial = firstWords(contact?.denied.nodes, 'denials') ?? firstWords(contact?.disputed.nodes, 'denials');
          const affirmation =
            firstWords(contact?.disputed.nodes, 'affirmations') ?? firstWords(contact?.affirmed.nodes, 'affirmations');
          return (
            <>
              {denial !== undefined && (
                <WordsQuote words={denial} tone="denies">
                  <span class="says says-denies">Denied</span>
                </WordsQuote>
              )}
              {affirmation !== undefined && (
                <WordsQuote words={affirmation} tone="affirms">
                  <span class="says says-affirms">Affirmed</span>
                </WordsQuote>
              )}
            </>
          );
        }}
      </Answered>
      <p>
        <a href={address}>All that is said of the two</a>
      </p>
    </section>
  );
}

type Side = 'affirmations' | 'denials';

function firstWords<S extends Side>(
  events:
    | readonly Readonly<Record<S, { readonly nodes: readonly { readonly evidence: WordsFragment }[] }>>[]
    | undefined,
  side: S,
): WordsFragment | undefined {
  return events?.flatMap((event) => event[side].nodes)[0]?.evidence;
}
