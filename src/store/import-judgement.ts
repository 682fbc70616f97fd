import type { StoredJudgement } from '../model/graph.ts';
import type { Engine } from './engine.ts';
import { beginAnew } from './write/begin-anew.ts';
import { lockKeys } from './write/lock-keys.ts';
import { resolveChanged } from './write/resolve-changed.ts';
import { judgementSort } from './write/write-judgements.ts';
import { keyIds, loadProfiles, profilesOfActors } from './write/write-profiles.ts';

const KEEP = 'MERGE (n:Judgement {id: $id}) SET n += $row';

/** A person's judgement as a dump has it. */
export interface ImportedJudgement extends Omit<StoredJudgement, 'kind'> {
  /** The two in words. */
  readonly words: readonly string[];
}

/** Puts a judgement of a person back, as it was made; where the graph has its profiles, it holds at once, else when they come. */
export async function importJudgement(engine: Engine, judgement: ImportedJudgement): Promise<void> {
  const { id, verdict, score, because, by, at, undoneAt, undoneBy, words } = judgement;
  const [one, other] = judgement.profiles;
  await beginAnew(engine, async (tx) => {
    const profiles = await loadProfiles(tx, [one, other]);
    const mates = await profilesOfActors(
      tx,
      profiles.flatMap(({ actor }) => actor ?? []),
    );
    const around = [...new Map([...profiles, ...mates].map((profile) => [profile.id, profile])).values()];
    await lockKeys(tx, around.flatMap(keyIds), id);
    const sort = judgementSort(score, id);
    await tx.run(KEEP, {
      id,
      row: { id, verdict, one, other, score, because, by, at, undoneAt, undoneBy, words, sort },
    });
    if (around.length > 0) await resolveChanged(tx, around, id);
  });
}
