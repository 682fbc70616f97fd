import { compare, mayMean, type Reason } from './candidates.ts';
import { clash } from './clash.ts';
import { Classes } from './classes.ts';
import { type KnownProfile, keysOf, ownKeys } from './profile.ts';

/** A judgement about two profiles, by us or by a person. */
export interface Judged extends Reason {
  /** Ids of the two, in the order of code units. */
  readonly between: readonly [string, string];
}

/** Whom every profile means, and the judgements that led there. */
export interface Resolution {
  /** Profile id → id of the actor or place: the first profile of its class. */
  readonly meaning: ReadonlyMap<string, string>;
  /** SAME: what joined two classes. UNSURE: what waits for a person. DISTINCT: one name, kept apart. In the order of their profiles. */
  readonly judgements: readonly Judged[];
}

/** Candidates that are looked at where one profile might mean many: what fits more is too vague to be worth a person's time. */
const DOUBTS = 5;

/**
 * Puts profiles together that are one: what people have judged first, then the surest reasons, never against something that excludes it; then those that say little
 * (a bare name, an acronym, a surname with a post) to the only class they may mean. With two such classes they stand alone, and wait as UNSURE: never a guess.
 * A pure function of the set of profiles and judgements, so the order of articles does not show.
 */
export function resolveProfiles(profiles: readonly KnownProfile[], judged: readonly Judged[]): Resolution {
  const sorted = [...profiles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(sorted.map((profile) => [profile.id, profile]));
  const near = nearOf(sorted);
  const found = sorted.flatMap((one) =>
    near(one).flatMap((other) => {
      const reason = one.id < other.id ? compare(one, other) : null;
      return reason === null ? [] : [{ ...reason, between: [one.id, other.id] as const }];
    }),
  );
  const classes = new Classes(
    sorted.map(({ id }) => id),
    (one, other) => {
      const [a, b] = [byId.get(one), byId.get(other)];
      return a !== undefined && b !== undefined && clash(a, b) !== null;
    },
  );
  const known = judged.filter(({ between }) => between.every((id) => byId.has(id)));
  for (const { between } of known.filter(({ verdict }) => verdict === 'DISTINCT')) classes.forbid(...between);
  for (const { between } of known.filter(({ verdict }) => verdict === 'SAME')) classes.join(...between, true);
  for (const { between } of found.filter(({ verdict }) => verdict === 'DISTINCT')) classes.forbid(...between);
  const joined = [...found]
    .filter(({ verdict }) => verdict === 'SAME')
    .sort((a, b) => b.score - a.score || byPair(a, b))
    .filter(({ between }) => classes.join(...between, false));
  const meant = joinOpen(sorted, near, classes);
  const settled = (between: readonly [string, string]) => classes.together(...between) || classes.forbidden(...between);
  const doubts = [...found.filter(({ verdict }) => verdict === 'UNSURE'), ...meant.doubts].filter(
    ({ between }) => !settled(between),
  );
  const kept = found.filter(({ verdict }) => verdict === 'DISTINCT');
  return {
    meaning: new Map(sorted.map(({ id }) => [id, classes.first(id)])),
    judgements: oneEach([...joined, ...meant.joined, ...kept, ...doubts]),
  };
}

/** Classes of profiles that may mean others: each round looks at the one before only, whatever the order. */
function joinOpen(
  profiles: readonly KnownProfile[],
  near: (profile: KnownProfile) => readonly KnownProfile[],
  classes: Classes,
): { readonly joined: readonly Judged[]; readonly doubts: readonly Judged[] } {
  const wishes = profiles.flatMap((profile) =>
    near(profile).flatMap((target) => {
      const reason = mayMean(profile, target);
      return reason === null ? [] : [{ ...reason, profile: profile.id, target: target.id }];
    }),
  );
  const joined: Judged[] = [];
  for (;;) {
    const open = new Map<string, (typeof wishes)[number][]>();
    for (const wish of wishes) {
      if (classes.together(wish.profile, wish.target) || classes.forbidden(wish.profile, wish.target)) continue;
      const own = classes.first(wish.profile);
      const known = open.get(own);
      if (known === undefined) open.set(own, [wish]);
      else known.push(wish);
    }
    const round = [...open.values()].flatMap((own) => {
      const targets = new Set(own.map(({ target }) => classes.first(target)));
      const [best] = [...own].sort((a, b) => b.score - a.score || (pairKey(a) < pairKey(b) ? -1 : 1));
      return targets.size === 1 && best !== undefined ? [best] : [];
    });
    const news = round.filter(({ profile, target }) => classes.join(profile, target, false));
    joined.push(...news.map(judgedOf));
    if (news.length > 0) continue;
    const doubts = [...open.values()].flatMap((own) => {
      const byClass = new Map(own.map((wish) => [classes.first(wish.target), wish]));
      const because = `fits ${byClass.size} that are not one`;
      return byClass.size > 1 && byClass.size <= DOUBTS
        ? [...byClass.values()].map((wish) => ({
            ...judgedOf(wish),
            verdict: 'UNSURE' as const,
            score: Math.round((wish.score * 100) / byClass.size) / 100,
            because,
          }))
        : [];
    });
    return { joined, doubts };
  }
}

interface Wish extends Reason {
  readonly profile: string;
  readonly target: string;
}

function judgedOf({ verdict, score, because, profile, target }: Wish): Judged {
  return { verdict, score, because, between: profile < target ? [profile, target] : [target, profile] };
}

function pairKey({ profile, target }: Wish): string {
  return `${profile}\n${target}`;
}

/** Profiles that answer to a key by which one looks for others. */
function nearOf(profiles: readonly KnownProfile[]): (profile: KnownProfile) => readonly KnownProfile[] {
  const byKey = new Map<string, KnownProfile[]>();
  for (const profile of profiles) {
    for (const key of keysOf(profile)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [profile]);
      else known.push(profile);
    }
  }
  return (profile) => [...new Set(ownKeys(profile).flatMap((key) => byKey.get(key) ?? []))];
}

function oneEach(judgements: readonly Judged[]): readonly Judged[] {
  const first = new Map<string, Judged>();
  for (const judgement of judgements) {
    const key = judgement.between.join('\n');
    if (!first.has(key)) first.set(key, judgement);
  }
  return [...first.values()].sort(byPair);
}

function byPair(a: Judged, b: Judged): number {
  return a.between.join('\n') < b.between.join('\n') ? -1 : 1;
}
