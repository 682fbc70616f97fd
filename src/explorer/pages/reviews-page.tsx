import { useState } from 'preact/hooks';
import { ask, Failure } from '../api/ask.ts';
import { PAGE_SIZES } from '../api/page-sizes.ts';
import {
  JUDGE_DISTINCT,
  JUDGE_SAME,
  type JudgedPairFragment,
  REVIEWS,
  type ReviewsQueryVariables,
  UNDO_JUDGEMENT,
} from '../api/queries.ts';
import { shownQuery } from '../api/shown-query.ts';
import { forgetAnswers, useAnswer } from '../api/use-answer.ts';
import { JudgedRow } from '../parts/judged-row.tsx';
import { ProfilesBeside } from '../parts/profiles-beside.tsx';
import { QueryLink } from '../parts/query-link.tsx';
import { rememberReviewer, reviewer } from '../parts/reviewer.ts';
import { Answered, Nothing } from '../parts/states.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';

/** Pairs of names that may be one person: each with what articles say of both, side by side; the same, different, or later; and what was judged, which can be undone. */
export function ReviewsPage() {
  usePageTitle('Reviews');
  const [after, setAfter] = useState<string | null>(null);
  const [later, setLater] = useState<readonly string[]>([]);
  const [by, setBy] = useState(reviewer);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const variables: ReviewsQueryVariables = { first: PAGE_SIZES.reviews, after };
  const answering = useAnswer(REVIEWS, variables);

  const change = async (work: (by: string | null) => Promise<unknown>) => {
    setBusy(true);
    setTrouble(null);
    try {
      await work(by.trim() === '' ? null : by.trim());
      forgetAnswers();
      answering.again();
    } catch (error) {
      setTrouble(error instanceof Failure ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  const judge = ({ profiles }: JudgedPairFragment, same: boolean) =>
    change((name) => {
      const judging = { between: profiles.map(({ id }) => id), by: name };
      return same ? ask(JUDGE_SAME, judging) : ask(JUDGE_DISTINCT, judging);
    });
  const undo = (id: string) => change((name) => ask(UNDO_JUDGEMENT, { id, by: name }));

  return (
    <div class="reviews">
      <header class="dossier-head">
        <p class="overline">Reviews</p>
        <h1>One person, or two?</h1>
        <p class="quiet">
          Where nothing decides whether a name is one person, it waits here. What you judge changes no article, and can
          be undone.
        </p>
        <label class="reviewer">
          You are
          <input
            value={by}
            placeholder="your name, for those who look later"
            maxLength={80}
            onInput={(event) => {
              setBy(event.currentTarget.value);
              rememberReviewer(event.currentTarget.value);
            }}
          />
        </label>
        <div class="actions">
          <QueryLink query={shownQuery(REVIEWS, variables)} />
        </div>
      </header>
      {trouble !== null && (
        <p class="failed" role="alert">
          {trouble}
        </p>
      )}
      <Answered answering={answering} lines={8}>
        {({ reviews, judgements }) => {
          const waiting = [...reviews.nodes].sort(
            (a, b) => Number(later.includes(a.id)) - Number(later.includes(b.id)),
          );
          return (
            <>
              <section aria-label="Waiting">
                <h2>
                  Waiting <span class="count">{reviews.totalCount}</span>
                </h2>
                {waiting.length === 0 && <Nothing>Nothing waits for a judgement.</Nothing>}
                {waiting.map((pair) => (
                  <article class="card review" key={pair.id}>
                    <p class="because">
                      {pair.because} <span class="quiet">{Math.round(pair.score * 100)} % sure that they are one</span>
                    </p>
                    <ProfilesBeside profiles={pair.profiles} />
                    <div class="judging">
                      <button type="button" disabled={busy} onClick={() => judge(pair, true)}>
                        The same
                      </button>
                      <button type="button" disabled={busy} onClick={() => judge(pair, false)}>
                        Different
                      </button>
                      <button
                        type="button"
                        class="plain"
                        disabled={later.includes(pair.id)}
                        onClick={() => setLater((old) => [...old, pair.id])}
                      >
                        {later.includes(pair.id) ? 'Put off' : 'Later'}
                      </button>
                    </div>
                  </article>
                ))}
                {(after !== null || reviews.pageInfo.hasNextPage) && (
                  <p class="pager">
                    {after !== null && (
                      <button type="button" onClick={() => setAfter(null)}>
                        The first {PAGE_SIZES.reviews}
                      </button>
                    )}
                    {reviews.pageInfo.hasNextPage && (
                      <button type="button" onClick={() => setAfter(reviews.pageInfo.endCursor)}>
                        The next {PAGE_SIZES.reviews}
                      </button>
                    )}
                  </p>
                )}
              </section>
              {judgements.nodes.length > 0 && (
                <section aria-label="Judged">
                  <h2>
                    Judged <span class="count">{judgements.totalCount}</span>
                  </h2>
                  <ul class="judged">
                    {judgements.nodes.map((pair) => (
                      <JudgedRow key={pair.id} pair={pair} busy={busy} undo={() => undo(pair.id)} />
                    ))}
                  </ul>
                </section>
              )}
            </>
          );
        }}
      </Answered>
    </div>
  );
}
