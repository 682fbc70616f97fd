import { useEffect } from 'preact/hooks';
import { DOSSIER, type DossierQuery, EVENTS_OF } from '../api/queries.ts';
import { shownQuery } from '../api/shown-query.ts';
import { useAnswer, useWork } from '../api/use-answer.ts';
import { KindSign } from '../parts/actor-link.tsx';
import { ContactTable } from '../parts/contact-table.tsx';
import { DossierSections } from '../parts/dossier-sections.tsx';
import { FilterBar } from '../parts/filter-bar.tsx';
import { rememberLook } from '../parts/looked-at.ts';
import { Posts, Staff } from '../parts/posts.tsx';
import { QueryLink } from '../parts/query-link.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { TimeStrip } from '../parts/time-strip.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { addressOf } from '../route/address.ts';
import { EMPTY_DRAWING, type View } from '../route/route.ts';
import { visit } from '../route/visit.ts';
import { eventsOf } from '../tellings/events-of.ts';
import { pairsOf } from '../tellings/pairs.ts';
import { seen } from '../tellings/seen.ts';
import { SECTOR_WORDS } from '../words/enum-words.ts';

/** All that is known of a person or an agency: names, posts, contacts, what it said and what was said of it. */
export function ActorPage({ id, view }: { readonly id: string; readonly view: View }) {
  const answering = useAnswer(DOSSIER, { id });
  return (
    <Answered answering={answering} lines={7}>
      {({ node }) =>
        node === null || (node.__typename !== 'Person' && node.__typename !== 'Agency') ? (
          <div class="column">
            <h1>Not in the graph</h1>
            <Nothing>
              Nobody has this address now. The article that named them may have been deleted or read anew; the search
              box finds who is there.
            </Nothing>
          </div>
        ) : (
          <Dossier actor={node} view={view} />
        )
      }
    </Answered>
  );
}

type Known = Extract<NonNullable<DossierQuery['node']>, { __typename: 'Person' | 'Agency' }>;

function Dossier({ actor, view }: { readonly actor: Known; readonly view: View }) {
  usePageTitle(actor.name);
  useEffect(
    () =>
      rememberLook({
        address: addressOf({ page: 'actor', id: actor.id, view: { ...view, from: null, to: null } }),
        name: actor.name,
        kind: actor.__typename,
      }),
    [actor],
  );
  const answering = useWork('events', { of: [actor.id], asOf: view.asOf }, eventsOf);
  const look = (next: Partial<View>, how: 'next' | 'instead' = 'next') =>
    visit({ page: 'actor', id: actor.id, view: { ...view, ...next } }, how);
  return (
    <article class="dossier">
      <header class="dossier-head">
        <p class="overline">
          <KindSign kind={actor.__typename} />
          {actor.__typename === 'Person'
            ? 'Person'
            : [actor.sector === null ? 'Agency' : SECTOR_WORDS[actor.sector], actor.country]
                .filter((part) => part !== null)
                .join(', ')}
        </p>
        <h1>
          <bdi>{actor.name}</bdi>
        </h1>
        {actor.aliases.length > 0 && (
          <p class="aliases" dir="auto">
            also {actor.aliases.join(' · ')}
          </p>
        )}
        {actor.__typename === 'Person' ? <Posts offices={actor.offices} /> : <Staff people={actor.people} />}
      </header>
      <Answered answering={answering} lines={8}>
        {({ tellings, total }) => {
          const shown = seen(tellings, view);
          return (
            <section aria-labelledby="contacts">
              <div class="section-head">
                <h2 id="contacts">Contacts</h2>
                <div class="actions">
                  <a
                    href={addressOf({
                      page: 'graph',
                      drawing: { ...EMPTY_DRAWING, steps: [{ of: actor.id, by: 'most', count: 20 }] },
                      view,
                    })}
                  >
                    Draw the graph
                  </a>
                  <a href={`/path?between=${addressOf({ page: 'actor', id: actor.id, view }).slice(1).split('?')[0]},`}>
                    Find a path
                  </a>
                  <QueryLink query={shownQuery(EVENTS_OF, { of: [actor.id], filter: { asOf: view.asOf } })} />
                </div>
              </div>
              <FilterBar tellings={tellings} view={view} look={look} />
              <TimeStrip
                tellings={seen(tellings, { ...view, from: null, to: null, undated: true })}
                view={view}
                look={look}
              />
              <ContactTable pairs={pairsOf(shown, actor.id)} view={view} look={look} none={tellings.length === 0} />
              {total > tellings.length && (
                <p class="quiet">
                  The first {tellings.length.toLocaleString('en')} of {total.toLocaleString('en')} events are looked at
                  here.
                </p>
              )}
            </section>
          );
        }}
      </Answered>
      <DossierSections
        id={actor.id}
        inTouch={
          answering.kind === 'answer'
            ? pairsOf(answering.data.tellings, actor.id)
                .filter(({ contacts }) => contacts > 0)
                .map(({ other }) => other.id)
            : []
        }
      />
    </article>
  );
}
