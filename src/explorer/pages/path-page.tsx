import { useState } from 'preact/hooks';
import { HOW_LINKED, type HowLinkedQuery, type HowLinkedQueryVariables, NAMES } from '../api/queries.ts';
import { shownQuery } from '../api/shown-query.ts';
import { useAnswer } from '../api/use-answer.ts';
import { ActorLink } from '../parts/actor-link.tsx';
import { QueryLink } from '../parts/query-link.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { Answered } from '../parts/states.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { WordsQuote } from '../parts/words-quote.tsx';
import { addressOf } from '../route/address.ts';
import { EMPTY_DRAWING, type View, WHOLE_VIEW } from '../route/route.ts';
import { visit } from '../route/visit.ts';
import { spanWords } from '../words/dates.ts';
import { PASSED_BY_WORDS, REASON_WORDS, TYPE_WORDS } from '../words/enum-words.ts';

type Result = HowLinkedQuery['paths'];

/** How one is linked to another, hop by hop with the words of each; where there is no way, how far was looked and what was passed by. */
export function PathPage({
  from,
  to,
  view,
}: {
  readonly from: string | null;
  readonly to: string | null;
  readonly view: View;
}) {
  usePageTitle('Path');
  const given = [from, to].filter((id) => id !== null);
  const names = useAnswer(NAMES, given.length === 0 ? null : { ids: given });
  const nameOf = (id: string | null) =>
    names.kind === 'answer'
      ? (names.data.nodes.flatMap((node) =>
          node !== null && 'name' in node && node.id === id ? [node.name] : [],
        )[0] ?? '')
      : '';
  return (
    <div class="column">
      <h1>How are two linked?</h1>
      <div class="path-ends">
        <SearchBox
          key={`from ${from} ${nameOf(from)}`}
          label="From whom"
          initial={nameOf(from)}
          choose={({ id }) => visit({ page: 'path', from: id, to, view })}
        />
        <SearchBox
          key={`to ${to} ${nameOf(to)}`}
          label="To whom"
          initial={nameOf(to)}
          choose={({ id }) => visit({ page: 'path', from, to: id, view })}
        />
      </div>
      {from !== null && to !== null && from !== to && <Found from={from} to={to} view={view} />}
      {from !== null && from === to && <p class="quiet">Choose two who are not the same.</p>}
    </div>
  );
}

function Found({ from, to, view }: { readonly from: string; readonly to: string; readonly view: View }) {
  const [throughAgencies, setThroughAgencies] = useState(false);
  const variables: HowLinkedQueryVariables = { from, to, policy: { asOf: view.asOf, throughAgencies } };
  const answering = useAnswer(HOW_LINKED, variables);
  return (
    <>
      <div class="actions">
        <label class="check">
          <input type="checkbox" checked={throughAgencies} onChange={() => setThroughAgencies((old) => !old)} /> Also
          through agencies
        </label>
        <QueryLink query={shownQuery(HOW_LINKED, variables)} />
      </div>
      <Answered answering={answering}>{({ paths }) => <Ways result={paths} />}</Answered>
    </>
  );
}

function Ways({ result }: { readonly result: Result }) {
  return (
    <>
      {result.paths.length === 0 && (
        <div class="notice">
          <h2>No path</h2>
          <p>{result.reason === null ? 'None was found.' : REASON_WORDS[result.reason]}</p>
          <p class="quiet">
            Looked at {result.actorsSeen} {result.actorsSeen === 1 ? 'person or agency' : 'people and agencies'}, up to{' '}
            {result.depthReached} {result.depthReached === 1 ? 'contact' : 'contacts'} away.
          </p>
        </div>
      )}
      {result.paths.map((path, index) => (
        <section key={index} class="way" aria-label={`Path ${index + 1}`}>
          <h2>
            {path.length} {path.length === 1 ? 'contact' : 'contacts'}
            <a
              class="query-link"
              href={addressOf({
                page: 'graph',
                view: WHOLE_VIEW,
                drawing: {
                  ...EMPTY_DRAWING,
                  steps: path.hops.flatMap(({ from }, hop) =>
                    hop === 0
                      ? [{ of: from.id, by: 'most' as const, count: 8 }]
                      : [{ of: from.id, by: 'most' as const, count: 8 }],
                  ),
                },
              })}
            >
              Draw it
            </a>
          </h2>
          <ol class="hops">
            {path.hops.map((hop) => (
              <li key={hop.from.id}>
                <ActorLink actor={hop.from} />
                <div class="hop">
                  <p class="hop-how">
                    <a href={addressOf({ page: 'contact', one: hop.from.id, other: hop.to.id, view: WHOLE_VIEW })}>
                      {[...new Set(hop.events.map(({ type }) => TYPE_WORDS[type]))].join(', ')}
                    </a>{' '}
                    <span class="quiet">
                      {hop.events
                        .map(({ date }) => (date === null ? null : spanWords(date.earliest, date.latest)))
                        .filter((words) => words !== null)
                        .slice(0, 3)
                        .join('; ')}
                    </span>
                  </p>
                  {hop.evidence.map((words) => (
                    <WordsQuote key={`${words.article.id} ${words.start}`} words={words} tone="affirms" />
                  ))}
                </div>
                {hop === path.hops.at(-1) && <ActorLink actor={hop.to} />}
              </li>
            ))}
          </ol>
        </section>
      ))}
      <PassedBy passed={result.passedBy} />
    </>
  );
}

function PassedBy({ passed }: { readonly passed: Result['passedBy'] }) {
  if (passed.length === 0) return null;
  return (
    <section class="passed">
      <h2>
        Passed by <span class="count">{passed.length}</span>
      </h2>
      <p class="quiet">What a path might have used if it counted.</p>
      <ul class="finds">
        {passed.map(({ because, between, event }) => (
          <li key={event.id}>
            <p>
              {between.map((actor, index) => (
                <span key={actor.id}>
                  {index > 0 && ' and '}
                  <ActorLink actor={actor} />
                </span>
              ))}
              <span class="quiet"> {PASSED_BY_WORDS[because].toLowerCase()}</span>
            </p>
            {event.evidence.map((words) => (
              <WordsQuote
                key={`${words.article.id} ${words.start}`}
                words={words}
                tone={because === 'DENIED' ? 'denies' : 'open'}
              />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
