import { PAGE_SIZES } from '../api/page-sizes.ts';
import type { AccountFragment } from '../api/queries.ts';
import { useWork } from '../api/use-answer.ts';
import { ClaimantChain } from '../parts/claimant-chain.tsx';
import { Answered } from '../parts/states.tsx';
import { WordsQuote } from '../parts/words-quote.tsx';
import { addressOf } from '../route/address.ts';
import { WHOLE_VIEW } from '../route/route.ts';
import { accountsOf } from '../tellings/accounts-of.ts';
import { spanWords } from '../words/dates.ts';
import { TYPE_WORDS } from '../words/enum-words.ts';

/** Claims of a pair that are shown beside the picture, and of each event. */
const MOST = 6;
const EACH = 2;

/** What is said of two, beside the picture: the words, denials among them. */
export function PairCard({
  one,
  other,
  asOf,
  close,
}: {
  readonly one: string;
  readonly other: string;
  readonly asOf: string | null;
  readonly close: () => void;
}) {
  const answering = useWork(
    'accounts',
    { between: [one, other], asOf, after: {}, most: PAGE_SIZES.accountsBeside },
    accountsOf,
  );
  return (
    <section class="card side-card" aria-label="What is said of the two">
      <button type="button" class="close" onClick={close} aria-label="Close">
        ×
      </button>
      <Answered answering={answering} lines={4}>
        {({ contact }) => {
          if (contact === null) return <p>One of the two is not known now.</p>;
          const events = [
            contact.disputed,
            contact.denied,
            contact.affirmed,
            contact.planned,
            contact.uncertain,
            contact.abstained,
          ].flatMap(({ nodes }) => nodes);
          const those = [...new Map(events.map((event) => [event.id, event])).values()];
          const shown = those.flatMap((event) => event.claims.nodes.slice(0, EACH).map((claim) => ({ event, claim })));
          const all = those.reduce((sum, event) => sum + event.claims.totalCount, 0);
          return (
            <>
              <h2>{contact.between.map(({ name }) => name).join(' and ')}</h2>
              {shown.slice(0, MOST).map(({ event, claim }) => (
                <WordsQuote
                  key={claim.id}
                  words={claim.evidence}
                  tone={
                    claim.stance === 'DENIES'
                      ? 'denies'
                      : claim.stance === 'AFFIRMS' && claim.realis === 'ACTUAL'
                        ? 'affirms'
                        : 'open'
                  }
                >
                  <p class="claim">
                    <span class="says">{eventWords(event)}</span>
                    <ClaimantChain claim={claim} />
                  </p>
                </WordsQuote>
              ))}
              <p class="actions">
                <a href={addressOf({ page: 'contact', one, other, view: { ...WHOLE_VIEW, asOf } })}>
                  {all > Math.min(shown.length, MOST) ? `All ${all} claims` : 'All that is said of the two'}
                </a>
              </p>
            </>
          );
        }}
      </Answered>
    </section>
  );
}

function eventWords({ type, date }: AccountFragment): string {
  const span = date === null ? null : (spanWords(date.earliest, date.latest) ?? date.text);
  return span === null ? TYPE_WORDS[type] : `${TYPE_WORDS[type]}, ${span}`;
}
