import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { LiaisonError } from '../errors.ts';

/** Figures by set and name, as last accepted (seeds/scores.json). */
export type Scores = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A figure that is lower than the accepted one. */
export interface Drop {
  readonly set: string;
  readonly figure: string;
  readonly was: number;
  readonly now: number;
}

/** Figures are kept to four places; less than that is no drop. */
const PLACES = 4;

export function roundFigure(value: number): number {
  return Number(value.toFixed(PLACES));
}

/** The accepted figures; none where the file is not there yet. @throws LiaisonError BAD_USER_INPUT when the file is no such JSON */
export async function readAccepted(file: string): Promise<Scores> {
  if (!existsSync(file)) return {};
  const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!isScores(parsed)) throw new LiaisonError('BAD_USER_INPUT', `${file}: expected figures by set and name`);
  return parsed;
}

/** Writes the figures of these sets over the accepted ones; other sets keep theirs. */
export async function writeAccepted(file: string, scores: Scores): Promise<void> {
  const all = { ...(await readAccepted(file)), ...scores };
  const sorted = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(file, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** What has dropped below the accepted figures, of the sets that were scored now. */
export function dropsOf(accepted: Scores, now: Scores): readonly Drop[] {
  return Object.entries(now).flatMap(([set, figures]) =>
    Object.entries(accepted[set] ?? {}).flatMap(([figure, was]) => {
      const value = figures[figure];
      return value !== undefined && value < was ? [{ set, figure, was, now: value }] : [];
    }),
  );
}

function isScores(value: unknown): value is Scores {
  const isObject = (inner: unknown): inner is object => typeof inner === 'object' && inner !== null;
  return (
    isObject(value) &&
    Object.values(value).every(
      (figures) => isObject(figures) && Object.values(figures).every((figure) => typeof figure === 'number'),
    )
  );
}
