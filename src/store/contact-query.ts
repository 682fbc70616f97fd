import { contactTypes } from '../model/event-types.ts';
import { whoMetWhom } from './admit.ts';
import { atLeast } from './certainty.ts';
import type { Params } from './engine.ts';
import type { ProfileFilter } from './profile-filter.ts';

/** What a telling must be to count, as far as the database can tell of one telling alone. */
const TELLING_FITS = `e.type IN $types AND s.side <> r.side AND q.actor <> of
  AND ($levels IS NULL OR e.level IN $levels) AND ($places IS NULL OR e.place IN $places)
  AND ($undated OR e.earliest IS NOT NULL OR e.latest IS NOT NULL)
  AND ($from IS NULL OR coalesce(e.latest, '9999') >= $from) AND ($to IS NULL OR coalesce(e.earliest, '') <= $to)`;

/** Everyone whom `of` was in contact with, by tellings. What all claims say together is kept on the telling. */
const BY_SAID = `MATCH (p:Profile {actor: of})-[r:PARTICIPATED]->(e:Event)<-[s:PARTICIPATED]-(q:Profile)
WHERE ${TELLING_FITS} AND ANY(each IN e.said WHERE each IN $said)`;

/** The same where single claims are asked for: by whom, by when, how sure. */
const BY_CLAIM = `MATCH (p:Profile {actor: of})-[r:PARTICIPATED]->(e:Event)<-[s:PARTICIPATED]-(q:Profile)
WHERE ${TELLING_FITS}
MATCH (e)<-[:ABOUT]-(c:Claim)
WHERE c.stance IN $stance AND c.realis IN $realis AND c.certainty IN $certainty
  AND ($asOf IS NULL OR substring(c.publishedAt, 0, 10) <= $asOf)
  AND ($accordingTo IS NULL OR ANY(claimant IN $accordingTo WHERE claimant IN c.accordingTo))
  AND ($publishers IS NULL OR head(c.accordingTo) IN $publishers)`;

/** The two ways to match `of`, `e` and the profile `q` of the other; see `contactParams`. */
export const CONTACT_MATCHES = { said: BY_SAID, claim: BY_CLAIM } as const;

export type Way = keyof typeof CONTACT_MATCHES;

/** Which of the two a filter needs, with its parameters. */
export function contactParams(filter: ProfileFilter): {
  readonly way: Way;
  readonly params: Params;
} {
  const { types, levels, places, from, to, undated, stance, realis, minCertainty, asOf, accordingTo, publishers } =
    whoMetWhom(filter);
  const telling = {
    ...{ levels, places, from, to, undated: undated !== 'exclude' },
    types: contactTypes.filter((type) => types == null || types.includes(type)),
  };
  if (minCertainty === 'probable' && asOf == null && accordingTo == null && publishers == null) {
    const said = (stance ?? []).flatMap((each) => (realis ?? []).map((real) => `${each} ${real}`));
    return { way: 'said', params: { ...telling, said } };
  }
  const certainty = atLeast(minCertainty ?? 'possible');
  return { way: 'claim', params: { ...telling, stance, realis, certainty, asOf, accordingTo, publishers } };
}
