import type { DossierQuery } from '../api/queries.ts';
import { addressOf } from '../route/address.ts';
import { spanWords } from '../words/dates.ts';
import { STATUS_WORDS } from '../words/enum-words.ts';
import { ActorLink } from './actor-link.tsx';

type Node = NonNullable<DossierQuery['node']>;
type Offices = Extract<Node, { __typename: 'Person' }>['offices'];
type Position = Offices['nodes'][number];
type People = Extract<Node, { __typename: 'Agency' }>['people'];

/** The offices that articles say someone holds or held, the same one once, each with the way to its words. */
export function Posts({ offices: { nodes: positions, totalCount } }: { readonly offices: Offices }) {
  if (positions.length === 0) return null;
  const posts = new Map<string, Position[]>();
  for (const position of positions) {
    const key = `${STATUS_WORDS[position.status]} ${position.title.toLowerCase()} ${position.agency?.id ?? ''}`;
    posts.set(key, [...(posts.get(key) ?? []), position]);
  }
  return (
    <ul class="posts" aria-label="Posts">
      {[...posts].map(([key, [position, ...more]]) => (
        <li key={key}>
          <Post position={position!} />
          <a
            class="cite"
            href={addressOf({ page: 'article', id: position!.evidence.article.id, span: position!.evidence })}
            title={position!.evidence.sentence}
          >
            {more.length === 0 ? 'says so' : `says so, and ${more.length} more`}
          </a>
        </li>
      ))}
      {totalCount > positions.length && (
        <li class="quiet">
          The first {positions.length} of {totalCount} tellings of a post.
        </li>
      )}
    </ul>
  );
}

function Post({ position: { status, title, agency, date } }: { readonly position: Position }) {
  const words = STATUS_WORDS[status];
  return (
    <>
      {words !== '' && <span class="status">{words}</span>} <span dir="auto">{title}</span>
      {agency !== null && (
        <>
          {' '}
          <span class="quiet">at</span> <ActorLink actor={agency} />
        </>
      )}
      {date !== null && <span class="quiet date"> {spanWords(date.earliest, date.latest) ?? date.text}</span>}{' '}
    </>
  );
}

/** Who holds or held an office at an agency. */
export function Staff({ people }: { readonly people: People }) {
  if (people.edges.length === 0) return null;
  return (
    <ul class="posts" aria-label="People">
      {people.edges.map(({ node, positions }) => (
        <li key={node.id}>
          <ActorLink actor={node} />{' '}
          <span class="quiet" dir="auto">
            {[...new Set(positions.map(({ title, status }) => `${STATUS_WORDS[status]} ${title}`.trim()))]
              .slice(0, 3)
              .join(', ')}
          </span>
        </li>
      ))}
      {people.totalCount > people.edges.length && (
        <li class="quiet">and {people.totalCount - people.edges.length} more</li>
      )}
    </ul>
  );
}
