import { LiaisonError } from '../errors.ts';
import type { StoredJudgement } from '../model/graph.ts';
import type { Engine, Transaction } from './engine.ts';
import { JUDGEMENT_FIELDS, judgementRecord } from './judgements.ts';
import { map } from './row.ts';
import { beginAnew } from './write/begin-anew.ts';
import { lockKeys } from './write/lock-keys.ts';
import { resolveChanged } from './write/resolve-changed.ts';
import { stableId } from './write/stable-id.ts';
import { judgementSort, OURSELVES } from './write/write-judgements.ts';
import { keyIds, loadProfiles, profilesOfActors, type StoredProfileRecord } from './write/write-profiles.ts';

/** Who judges, when and why. */
export interface Judging {
  readonly by: string;
  /** ISO time. */
  readonly at: string;
  readonly because?: string | null | undefined;
}

const BY_ID = `MATCH (n:Judgement {id: $id}) RETURN n ${JUDGEMENT_FIELDS} AS n`;

const OF_PAIR = `MATCH (n:Judgement {one: $one}) WHERE n.other = $other AND n.by <> $us AND n.undoneAt IS NULL
RETURN n ${JUDGEMENT_FIELDS} AS n ORDER BY n.id`;

const KEEP = 'MERGE (n:Judgement {id: $id}) SET n += $row';

const UNDO = 'MATCH (n:Judgement {id: $id}) SET n.undoneAt = $at, n.undoneBy = $by';

/**
 * Judges that two actors are one. Their profiles mean one actor from now on; no article is touched, whatever their size.
 * @param one, other ids of two actors, or of profiles of theirs
 * @throws LiaisonError BAD_USER_INPUT when they can't be one: of two kinds, no actors, one already, judged to be distinct
 */
export function mergeActors(engine: Engine, one: string, other: string, judging: Judging): Promise<StoredJudgement> {
  return judge(engine, 'SAME', one, other, judging);
}

/** Judges that two are not one, be it that they are two already: then they are never proposed again; see `mergeActors`. */
export function judgeDistinct(engine: Engine, one: string, other: string, judging: Judging): Promise<StoredJudgement> {
  return judge(engine, 'DISTINCT', one, other, judging);
}

/**
 * Takes a judgement of a person back: the graph is as if it had not been. One that is undone already stays as it is.
 * @returns null when there is none of this id
 * @throws LiaisonError BAD_USER_INPUT for a judgement that we made ourselves
 */
export async function undoJudgement(
  engine: Engine,
  id: string,
  { by, at }: Omit<Judging, 'because'>,
): Promise<StoredJudgement | null> {
  return beginAnew(engine, async (tx) => {
    const found = await judgement(tx, BY_ID, { id });
    if (found === null) return null;
    if (found.by === OURSELVES) {
      throw new LiaisonError(
        'BAD_USER_INPUT',
        'id: expected a judgement that somebody made, got one of our own: judge the two distinct, or merge them',
      );
    }
    if (found.undoneAt !== null) return found;
    const before = await classOf(tx, await loadProfiles(tx, found.profiles));
    await lockKeys(tx, before.flatMap(keyIds), id);
    await tx.run(UNDO, { id, at, by });
    await resolveChanged(tx, before, id);
    return judgement(tx, BY_ID, { id });
  });
}

async function judge(
  engine: Engine,
  verdict: 'SAME' | 'DISTINCT',
  one: string,
  other: string,
  { by, at, because }: Judging,
): Promise<StoredJudgement> {
  return beginAnew(engine, async (tx) => {
    const pair = [one, other].sort() as [string, string];
    const profiles = await loadProfiles(tx, pair);
    checkPair(verdict, pair, profiles);
    const standing = await judgement(tx, OF_PAIR, { one: pair[0], other: pair[1], us: OURSELVES });
    if (standing?.verdict === verdict) return standing;
    if (standing !== null) {
      throw new LiaisonError(
        'BAD_USER_INPUT',
        `between: expected two that nobody has judged, got two that ${standing.by} judged ${standing.verdict}: undo ${standing.id} first`,
      );
    }
    const id = stableId('judgement', verdict, ...pair, by, at);
    const around = await classOf(tx, profiles);
    await lockKeys(tx, around.flatMap(keyIds), id);
    const row = {
      ...{ id, verdict, one: pair[0], other: pair[1], score: 1, by, at },
      because: because ?? 'somebody says so',
      sort: judgementSort(1, id),
      // In words, so that it can be bound again when a rule gives the profiles other ids.
      words: profiles.map(wordsOf),
    };
    await tx.run(KEEP, { id, row });
    await resolveChanged(tx, around, id);
    const made = await judgement(tx, BY_ID, { id });
    if (made === null)
      throw new LiaisonError('STORE_CONFLICT', `Another writer took out ${id}: the write begins anew.`);
    if (verdict === 'SAME' && !(await areOne(tx, pair))) {
      throw new LiaisonError(
        'BAD_USER_INPUT',
        'between: expected two that may be one, got two of whom somebody has judged that they are not: undo that first',
      );
    }
    return made;
  });
}

function checkPair(verdict: string, [one, other]: readonly [string, string], found: readonly StoredProfileRecord[]) {
  const fail = (got: string) => {
    throw new LiaisonError('BAD_USER_INPUT', `between: expected two people or two agencies, got ${got}`);
  };
  if (one === other) fail('one twice');
  const missing = [one, other].find((id) => !found.some((profile) => profile.id === id));
  if (missing !== undefined) fail(`"${missing}", whom no article names`);
  const [first, second] = found;
  if (first === undefined || second === undefined) return;
  if (first.kind === 'place' || second.kind === 'place') fail('a place');
  if (first.kind !== second.kind) fail(`a ${first.kind} and a ${second.kind}`);
  if (verdict === 'SAME' && first.actor === second.actor) fail('two names of one');
}

async function areOne(tx: Transaction, pair: readonly string[]): Promise<boolean> {
  return new Set((await loadProfiles(tx, pair)).map(({ actor }) => actor)).size === 1;
}

/** The profiles with all that mean the same. */
async function classOf(
  tx: Transaction,
  profiles: readonly StoredProfileRecord[],
): Promise<readonly StoredProfileRecord[]> {
  const mates = await profilesOfActors(
    tx,
    profiles.flatMap(({ actor }) => actor ?? []),
  );
  return [...new Map([...profiles, ...mates].map((profile) => [profile.id, profile])).values()];
}

function wordsOf({ names, post, body, country, year }: StoredProfileRecord): string {
  return JSON.stringify({ names, post, body, country, year });
}

async function judgement(
  tx: Transaction,
  cypher: string,
  params: Readonly<Record<string, string>>,
): Promise<StoredJudgement | null> {
  const [row] = await tx.run(cypher, params);
  return row === undefined ? null : judgementRecord(map(row, 'n'));
}
