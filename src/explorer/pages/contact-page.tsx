import { useEffect } from 'preact/hooks';
import { PAGE_SIZES } from '../api/page-sizes.ts';
import { type AccountFragment, type ActorNameFragment, ONE_PAIR, type OnePairQuery } from '../api/queries.ts';
import { shownQuery } from '../api/shown-query.ts';
import { useWork } from '../api/use-answer.ts';
import { AccountCard } from '../parts/account-card.tsx';
import { KindSign } from '../parts/actor-link.tsx';
import { rememberLook } from '../parts/looked-at.ts';
import { QueryLink } from '../parts/query-link.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { addressOf } from '../route/address.ts';
import { type After, type View, WHOLE_VIEW } from '../route/route.ts';
import { accountsOf } from '../tellings/accounts-of.ts';

type Pair = NonNullable<OnePairQuery['contact']>;

/** All that is said of contact between two, what is affirmed beside what is denied, each claim with its words and who claims it. */
export function ContactPage({
  one,
  other,
  view,
  after = {},
}: {
  readonly one: string;
  readonly other: string;
  readonly view: View;
  readonly after?: After;
}) {
  const answering = useWork(
    'accounts',
    { between: [one, other], asOf: view.asOf, after, most: PAGE_SIZES.accounts },
    accountsOf,
  );
  return (
    <Answered answering={answering} lines={8}>
      {({ contact, asked }) =>
        contact === null ? (
          <div class="column">
            <h1>Not in the graph</h1>
            <Nothing>One of the two is not known now. The search box finds who is there.</Nothing>
          </div>
        ) : (
          <Accounts contact={contact} first={one} query={shownQuery(ONE_PAIR, asked)} view={view} after={after} />
        )
      }
    </Answered>
  );
}

function Accounts({
  contact,
  first,
  query,
  view,
  after,
}: {
  readonly contact: Pair;
  readonly first: string;
  readonly query: string;
  readonly view: View;
  readonly after: After;
}) {
  const [one, other] = [...contact.between].sort((a, b) => Number(b.id === first) - Number(a.id === first));
  const name = `${one?.name} and ${other?.name}`;
  usePageTitle(name);
  useEffect(() => {
    if (one !== undefined && other !== undefined)
      rememberLook({
        address: addressOf({ page: 'contact', one: one.id, other: other.id, view: WHOLE_VIEW }),
        name,
        kind: 'Contact',
      });
  }, [name]);
  if (one === undefined || other === undefined) return null;
  const sides = sidesOf(contact);
  return (
    <article class="contact">
      <header class="dossier-head">
        <p class="overline">Contact</p>
        <h1>
          <End actor={one} /> <span class="and">and</span> <End actor={other} />
        </h1>
        <p class="verdict">{verdict(contact)}</p>
        <div class="actions">
          <a
            href={addressOf({
              page: 'graph',
              drawing: {
                steps: [
                  { of: one.id, by: 'most', count: 12 },
                  { of: other.id, by: 'most', count: 12 },
                ],
                hidden: [],
                pins: [],
                chosen: [one.id, other.id],
              },
              view: WHOLE_VIEW,
            })}
          >
            Draw the graph
          </a>
          <QueryLink query={query} />
        </div>
        {view.asOf !== null && <p class="quiet">As known on {view.asOf}.</p>}
      </header>
      {sides.length === 0 && <Nothing>No article says anything of contact between the two.</Nothing>}
      <div class={sides.length > 1 ? 'sides' : 'sides one-side'}>
        {sides.map(({ title, tone, events, total, shelves, next }) => (
          <section key={title} class={`side side-${tone}`}>
            <h2>
              {title} <span class="count">{total}</span>
            </h2>
            {events.map((event) => (
              <AccountCard
                key={event.id}
                event={event}
                stance={tone === 'denies' ? 'DENIES' : null}
                pair={[one.id, other.id]}
              />
            ))}
            {total > events.length && (
              <p class="pager quiet">
                {events.length} of {total}
                {shelves.some((shelf) => after[shelf] !== undefined) && (
                  <a
                    href={addressOf({
                      page: 'contact',
                      one: one.id,
                      other: other.id,
                      view,
                      after: without(after, shelves),
                    })}
                  >
                    To the first
                  </a>
                )}
                {next !== null && (
                  <a
                    href={addressOf({
                      page: 'contact',
                      one: one.id,
                      other: other.id,
                      view,
                      after: { ...after, ...next },
                    })}
                  >
                    Go on
                  </a>
                )}
              </p>
            )}
          </section>
        ))}
      </div>
    </article>
  );
}

function End({ actor }: { readonly actor: ActorNameFragment }) {
  return (
    <a href={addressOf({ page: 'actor', id: actor.id, view: WHOLE_VIEW })} class="end">
      <KindSign kind={actor.__typename} />
      <bdi>{actor.name}</bdi>
    </a>
  );
}

interface Side {
  readonly title: string;
  readonly tone: 'affirms' | 'denies' | 'open';
  readonly events: readonly AccountFragment[];
  readonly total: number;
  /** The lists that stand on it, and where each goes on; null where nothing is left. */
  readonly shelves: readonly Shelf[];
  readonly next: After | null;
}

type Shelf = keyof After;

function without(after: After, shelves: readonly Shelf[]): After {
  return Object.fromEntries(Object.entries(after).filter(([shelf]) => !shelves.includes(shelf as Shelf)));
}

/** Where the lists of a side go on: one that is at its end stays there. */
function nextOf(contact: Pair, shelves: readonly Shelf[]): After | null {
  if (!shelves.some((shelf) => contact[shelf].pageInfo.hasNextPage)) return null;
  return Object.fromEntries(
    shelves.flatMap((shelf) => {
      const { endCursor } = contact[shelf].pageInfo;
      return endCursor === null ? [] : [[shelf, endCursor]];
    }),
  );
}

/** What is said, by what it says: events that are affirmed, disputed ones among them, then denials, then what is open. */
function sidesOf(contact: Pair): readonly Side[] {
  const { affirmed, disputed, denied, planned, uncertain, abstained } = contact;
  const side = (
    title: string,
    tone: Side['tone'],
    shelves: readonly Shelf[],
    ...parts: readonly Pick<Pair['affirmed'], 'nodes' | 'totalCount'>[]
  ): Side => ({
    title,
    tone,
    events: [...new Map(parts.flatMap(({ nodes }) => nodes).map((event) => [event.id, event])).values()],
    total: parts.reduce((sum, { totalCount }) => sum + totalCount, 0),
    shelves,
    next: nextOf(contact, shelves),
  });
  const bothWays = disputed.nodes.filter(({ claims }) => claims.nodes.some(({ stance }) => stance === 'DENIES'));
  const all = [
    side(
      'Affirmed',
      'affirms',
      ['disputed', 'affirmed'],
      { ...disputed, nodes: disputed.nodes.map((event) => ({ ...event, standing: 'DISPUTED' as const })) },
      affirmed,
    ),
    side('Denied', 'denies', ['denied'], denied, { nodes: bothWays, totalCount: bothWays.length }),
    side('Still to come', 'open', ['planned'], planned),
    side('Left open', 'open', ['uncertain', 'abstained'], uncertain, abstained),
  ];
  return all.filter(({ events, total }) => events.length > 0 || total > 0);
}

function verdict({ affirmed, disputed, denied, planned }: Pair): string {
  const yes = affirmed.totalCount + disputed.totalCount;
  const no = denied.totalCount;
  if (yes > 0 && (no > 0 || disputed.totalCount > 0))
    return 'The accounts conflict: someone says they were in contact, someone says they were not.';
  if (yes > 0) return 'Someone says they were in contact; nobody denies it.';
  if (no > 0) return 'Someone says they were not in contact; nobody says they were.';
  return planned.totalCount > 0
    ? 'It was still to come when the articles were published.'
    : 'Nobody says for certain that they were in contact, or that they were not.';
}
