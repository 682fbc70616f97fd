import { userInfo } from 'node:os';
import { LiaisonError } from '../errors.ts';
import type { Actor, StoredJudgement, StoredProfile } from '../model/graph.ts';
import { actorsByIds } from '../store/actors.ts';
import type { Engine } from '../store/engine.ts';
import { findActors } from '../store/find-actors.ts';
import { judgeDistinct, mergeActors, undoJudgement } from '../store/judge.ts';
import { listReviews } from '../store/judgements.ts';
import { profilesByIds } from '../store/profiles.ts';
import { existing, type StoreFlags, withStore } from './with-store.ts';
import { writeLine } from './write-line.ts';

export interface JudgeFlags extends StoreFlags {
  readonly because?: string;
  readonly by?: string;
  readonly json?: boolean;
}

const JUDGE = { merge: mergeActors, distinct: judgeDistinct } as const;

/** Judges two, named by name or by the id of a profile, to be one or not. @returns the exit code */
export function judge(how: keyof typeof JUDGE, one: string, other: string, flags: JudgeFlags): Promise<number> {
  return withStore(existing(flags).store, async (engine) => {
    const [first, second] = [await idOf(engine, one), await idOf(engine, other)];
    const because = flags.because ?? null;
    const made = await JUDGE[how](engine, first, second, { by: byOf(flags), at: new Date().toISOString(), because });
    await tell(engine, made, flags);
    return 0;
  });
}

/** Takes a judgement back. @returns the exit code */
export function undo(id: string, flags: JudgeFlags): Promise<number> {
  return withStore(existing(flags).store, async (engine) => {
    const undone = await undoJudgement(engine, id, { by: byOf(flags), at: new Date().toISOString() });
    if (undone === null) throw new LiaisonError('USAGE', `expected the id of a judgement, got "${id}"`);
    await tell(engine, undone, flags);
    return 0;
  });
}

/** Prints the pairs that wait for a person. @returns the exit code */
export function reviews(flags: JudgeFlags & { readonly first: number }): Promise<number> {
  return withStore(existing(flags).store, async (engine) => {
    const page = await listReviews(engine, { first: flags.first });
    for (const { node } of page.edges) await tell(engine, node, flags);
    if (flags.json !== true && page.edges.length === 0) await writeLine('Nothing waits for a judgement.');
    return 0;
  });
}

function byOf({ by }: JudgeFlags): string {
  return by ?? userInfo().username;
}

async function idOf(engine: Engine, given: string): Promise<string> {
  const [known] = await actorsByIds(engine, [given]);
  if (known !== null && known !== undefined) return given;
  const found = await findActors(engine, given, ['person', 'agency']);
  if (found.kind === 'one') return found.actor.id;
  const others = found.kind === 'several' ? found.actors : found.near;
  const names = others.map((actor: Actor) => `${actor.name} (${actor.id})`).join(', ');
  const got = found.kind === 'several' ? 'which may mean' : names === '' ? 'whom no article names' : 'near';
  throw new LiaisonError('USAGE', `expected the name or id of one, got "${given}", ${got} ${names}`.trim());
}

async function tell(engine: Engine, judgement: StoredJudgement, { json }: JudgeFlags): Promise<void> {
  const profiles = await profilesByIds(engine, judgement.profiles);
  if (json === true) return writeLine(JSON.stringify({ ...judgement, between: profiles }));
  const { id, verdict, score, because, by, at, undoneAt, undoneBy } = judgement;
  const when = at === null ? '' : ` on ${at.slice(0, 10)}`;
  const undone = undoneAt === null ? '' : `, undone by ${undoneBy} on ${undoneAt.slice(0, 10)}`;
  const two = judgement.profiles.map((profile, index) => described(profile, profiles[index] ?? null));
  return writeLine(
    `${id}  ${verdict} ${score.toFixed(2)}  ${two.join('  |  ')}\n    ${because} (${by}${when}${undone})`,
  );
}

function described(id: string, profile: StoredProfile | null): string {
  if (profile === null) return id;
  const rest = [profile.post, profile.country ?? profile.body, profile.year].filter((part) => part !== null).join(', ');
  return `${profile.printed.join(' / ')}${rest === '' ? '' : ` (${rest})`} [${id}]`;
}
