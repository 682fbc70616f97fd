import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LiaisonError } from '../errors.ts';
import { readArticle } from '../text/read.ts';
import { dropsOf, readAccepted, roundFigure, writeAccepted } from './accepted.ts';
import { corpusMisses, corpusTables } from './corpus/corpus-tables.ts';
import { evalCorpus } from './corpus/eval-corpus.ts';
import { corpusTargets } from './corpus/figures.ts';
import { readingsFrom, readNow } from './corpus/read-corpus.ts';
import { layers } from './forms.ts';
import { type GoldCase, parseGold } from './gold.ts';
import { scoreOutside } from './outside.ts';
import { type CaseScores, scoreCases } from './score-cases.ts';
import { caseTargets, outsideSets, type Target } from './sets.ts';
import { figureTable, layerTable } from './tables.ts';

/** How `liaison eval` is asked; paths are relative to the working folder. */
export interface EvalOptions {
  /** Names of outside sets ("dates-open", "cases") or files of the case format; none means all that there are. */
  readonly sets: readonly string[];
  /** Write the figures as the accepted ones instead of comparing them. */
  readonly accept: boolean;
  /** How many misses of each set to print. */
  readonly misses: number;
  /** One JSON object instead of tables. */
  readonly json: boolean;
  /** A file of readings of the corpus' articles to measure instead of reading them now; null: read. */
  readonly readings: string | null;
  readonly goldFolder: string;
  readonly corpusFolder: string;
  readonly scoresFile: string;
  /** Where the team's shared test data lies; sets below it are left out where it is not there. */
  readonly shared: string;
}

export const evalDefaults = {
  readings: null,
  goldFolder: 'seeds/gold',
  corpusFolder: 'corpus',
  scoresFile: 'seeds/scores.json',
  shared: '../shared',
} as const;

/**
 * Scores the reading against gold and prints per-layer tables and the figures beside their targets.
 * @returns the exit code: 1 when a figure is below the one last accepted
 * @throws LiaisonError USAGE for a set that is not known, BAD_USER_INPUT for a file that is no gold
 */
export async function runEval(options: EvalOptions, write: (text: string) => void): Promise<number> {
  const now: Record<string, Readonly<Record<string, number>>> = {};
  const targets: Record<string, readonly Target[]> = {};
  const say = options.json ? () => {} : write;
  if (options.accept && options.readings !== null)
    throw new LiaisonError(
      'USAGE',
      'expected --accept without --readings: only figures of the program as it is are accepted',
    );
  for (const set of await caseSets(options)) {
    const scores = scoreCases(
      set.cases.map((gold) => ({ gold, reading: readArticle({ ...gold.article, id: gold.id }) })),
    );
    say(`${set.name}: ${set.cases.length} articles\n${layerTable(scores)}${missesOf(scores, options.misses)}\n`);
    now[set.name] = caseFigures(scores);
    targets[set.name] = caseTargets;
  }
  for (const set of outsideSets.filter(
    ({ name, file }) => isAsked(options, name) && existsSync(join(options.shared, file)),
  )) {
    const { figures, misses } = await scoreOutside(options.shared, set, options.misses);
    if (options.misses > 0) say(`${set.name}\n${misses}\n\n`);
    now[set.name] = Object.fromEntries(set.targets.map(({ figure }) => [figure, roundFigure(figures[figure] ?? 0)]));
    targets[set.name] = set.targets;
  }
  for (const part of corpusPartsAsked(options)) {
    const read = options.readings === null ? readNow : readingsFrom(options.readings);
    const scores = evalCorpus(options.corpusFolder, part, read);
    if (scores.articles.length === 0) continue;
    say(`${corpusTables(scores)}${part === 'train' ? corpusMisses(scores, options.misses) : ''}\n`);
    now[`corpus-${part}`] = scores.groups[0]?.figures ?? {};
    targets[`corpus-${part}`] = corpusTargets;
  }
  const accepted = await readAccepted(options.scoresFile);
  const drops = options.accept ? [] : dropsOf(accepted, now);
  if (options.json) write(`${JSON.stringify({ figures: now, drops })}\n`);
  say(figureTable(now, targets, accepted));
  for (const drop of drops) say(`dropped: ${drop.set} ${drop.figure} was ${drop.was}, is ${drop.now}\n`);
  if (options.accept) {
    const { 'corpus-train': _, ...measures } = now;
    await writeAccepted(options.scoresFile, measures);
  }
  return drops.length > 0 ? 1 : 0;
}

interface CaseSet {
  readonly name: string;
  readonly cases: readonly GoldCase[];
}

/** The project's own gold, the shared cases where they are, and any file that is named. */
async function caseSets(options: EvalOptions): Promise<readonly CaseSet[]> {
  const sets: CaseSet[] = [];
  if (isAsked(options, 'gold')) sets.push(await caseSet('gold', await filesIn(options.goldFolder)));
  const shared = join(options.shared, 'cases');
  if (isAsked(options, 'cases') && existsSync(shared)) sets.push(await caseSet('cases', await filesIn(shared)));
  for (const set of options.sets) {
    if (['gold', 'cases', ...corpusSets].includes(set) || outsideSets.some(({ name }) => name === set)) continue;
    if (!existsSync(set)) {
      const known = ['gold', 'cases', ...corpusSets, ...outsideSets.map(({ name }) => name)].join(', ');
      throw new LiaisonError('USAGE', `expected a set (${known}) or a file of cases, got "${set}"`);
    }
    sets.push(await caseSet(basename(set), [set]));
  }
  return sets;
}

/**
 * The corpus is "corpus" as a whole; when everything is asked for, only dev is read. Its figures are the accepted ones: the program has learnt
 * from train, whose figures are a measure only when its readings are cross-validated.
 */
const corpusSets = ['corpus', 'corpus-train', 'corpus-dev'] as const;

function corpusPartsAsked({ sets, corpusFolder }: EvalOptions): readonly ('train' | 'dev')[] {
  if (sets.length === 0) return existsSync(corpusFolder) ? ['dev'] : [];
  return (['train', 'dev'] as const).filter((part) => sets.includes('corpus') || sets.includes(`corpus-${part}`));
}

function isAsked({ sets }: EvalOptions, name: string): boolean {
  return sets.length === 0 || sets.includes(name);
}

async function caseSet(name: string, files: readonly string[]): Promise<CaseSet> {
  const cases: GoldCase[] = [];
  for (const file of files) cases.push(...parseGold(file, await readFile(file, 'utf8')));
  return { name, cases };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder))
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => join(folder, name));
}

function caseFigures({ figures }: CaseScores): Readonly<Record<string, number>> {
  const sum = (key: 'met' | 'total' | 'kept' | 'negatives' | 'right' | 'found') =>
    layers.reduce((all, layer) => all + figures[layer][key], 0);
  const share = (part: number, whole: number) => roundFigure(whole === 0 ? 1 : part / whole);
  return {
    met: share(sum('met'), sum('total')),
    negatives: share(sum('kept'), sum('negatives')),
    ...(sum('found') === 0 ? {} : { precision: share(sum('right'), sum('found')) }),
  };
}

function missesOf({ misses }: CaseScores, count: number): string {
  return misses
    .slice(0, count)
    .map(({ id, layer, kind, form }) => `  ${id} (${layer}) ${kind} ${form}\n`)
    .join('');
}
