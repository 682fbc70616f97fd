import type { AccountFragment, Stance } from '../api/queries.ts';
import { spanWords } from '../words/dates.ts';
import { LEVEL_WORDS, ROLE_WORDS, TYPE_WORDS } from '../words/enum-words.ts';
import { ActorLink } from './actor-link.tsx';
import { ClaimantChain } from './claimant-chain.tsx';
import { StandingSign } from './standing-sign.tsx';
import { Unnamed } from './unnamed.tsx';
import { type Tone, WordsQuote } from './words-quote.tsx';

type Claim = AccountFragment['claims']['nodes'][number];

/** One event with its date, place and sides, and every claim of it. `stance`: only claims of that stance, where the others stand on another side. */
export function AccountCard({
  event,
  stance,
  pair,
}: {
  readonly event: AccountFragment;
  readonly stance: Stance | null;
  readonly pair: readonly string[];
}) {
  const claims = event.claims.nodes.filter((claim) => stance === null || claim.stance === stance);
  const { articles, independent, publishers } = event.sources;
  return (
    <div class="card account">
      <h3>
        {TYPE_WORDS[event.type]}
        <StandingSign standing={event.standing} />
        {event.level !== 'PERSON' && <span class="quiet">{LEVEL_WORDS[event.level].toLowerCase()}</span>}
      </h3>
      <When event={event} />
      <Others event={event} pair={pair} />
      <p class="quiet sources">
        {articles === 1 ? 'One article' : `${articles} articles${publishersWords(publishers.length)}`}
        {articles > 1 && independent < articles && `, ${independent} independent`}
        {event.claims.totalCount > event.claims.nodes.length &&
          `, the first ${event.claims.nodes.length} of ${event.claims.totalCount} claims`}
      </p>
      {claims.map((claim) => (
        <WordsQuote key={claim.id} words={claim.evidence} tone={toneOf(claim)}>
          <p class="claim">
            <span class={`says says-${toneOf(claim)}`}>{stanceWords(claim)}</span>
            <ClaimantChain claim={claim} />
          </p>
        </WordsQuote>
      ))}
    </div>
  );
}

function publishersWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' of one publisher' : ` of ${count} publishers`;
}

function When({ event: { date, place } }: { readonly event: AccountFragment }) {
  const span = date === null ? null : spanWords(date.earliest, date.latest);
  if (span === null && date?.text == null && place === null) return <p class="when quiet">No date, no place told</p>;
  return (
    <p class="when">
      {span ?? <span class="quiet">no day told</span>}
      {date?.text != null && <span class="quiet printed"> printed “{date.text}”</span>}
      {place !== null && (
        <>
          {', '}
          <bdi>{place.name}</bdi>
        </>
      )}
    </p>
  );
}

/** Who else took part, and what part each had where the text says more than that. */
function Others({
  event: { participants },
  pair,
}: {
  readonly event: AccountFragment;
  readonly pair: readonly string[];
}) {
  const shown = participants.filter(
    ({ role, actor }) => role !== 'PARTICIPANT' || actor === null || !pair.includes(actor.id),
  );
  if (shown.length === 0) return null;
  return (
    <ul class="roles">
      {shown.map(({ role, actor, words }) => (
        <li key={`${actor?.id} ${words}`}>
          {actor === null ? <Unnamed words={words} /> : <ActorLink actor={actor} sign={false} />}{' '}
          <span class="quiet">{ROLE_WORDS[role]}</span>
        </li>
      ))}
    </ul>
  );
}

function toneOf({ stance, realis, certainty }: Claim): Tone {
  if (stance === 'DENIES') return 'denies';
  return stance === 'AFFIRMS' && realis === 'ACTUAL' && certainty !== 'POSSIBLE' ? 'affirms' : 'open';
}

function stanceWords({ stance, realis, certainty }: Claim): string {
  if (stance === 'ABSTAINS') return 'Declines to say';
  if (realis === 'HYPOTHETICAL') return stance === 'DENIES' ? 'Denies, if at all' : 'Hypothetical';
  if (stance === 'DENIES') return realis === 'PLANNED' ? 'Called off' : 'Denies';
  if (realis === 'PLANNED') return 'Planned';
  return certainty === 'CERTAIN' ? 'Affirms' : certainty === 'PROBABLE' ? 'Reportedly' : 'May have';
}
