import type { Scores } from './accepted.ts';
import { layers } from './forms.ts';
import type { CaseScores } from './score-cases.ts';
import type { Target } from './sets.ts';

/** Per layer: what gold asks for and is there, what must not be there and isn't, and how much of what is there gold names. */
export function layerTable({ figures }: CaseScores): string {
  const rows = layers.map((layer) => {
    const { met, total, kept, negatives, right, found } = figures[layer];
    return [
      layer,
      share(met, total),
      `${met}/${total}`,
      `${kept}/${negatives}`,
      share(right, found),
      `${right}/${found}`,
    ];
  });
  return table([['layer', 'recall', 'met', 'negatives', 'precision', 'right'], ...rows]);
}

/** All figures beside what they are to reach and what was accepted last. */
export function figureTable(
  now: Scores,
  targets: Readonly<Record<string, readonly Target[]>>,
  accepted: Scores,
): string {
  const rows = Object.entries(now).flatMap(([set, figures]) =>
    Object.entries(figures).map(([figure, value]) => {
      const target = targets[set]?.find((wanted) => wanted.figure === figure)?.atLeast;
      const reached = target === undefined ? '' : value >= target ? 'reached' : 'below';
      return [
        set,
        figure,
        value.toFixed(4),
        target?.toFixed(2) ?? '',
        reached,
        accepted[set]?.[figure]?.toFixed(4) ?? '',
      ];
    }),
  );
  return table([['set', 'figure', 'now', 'to reach', '', 'accepted'], ...rows]);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : (part / whole).toFixed(3);
}

/** Columns as wide as their widest cell, two spaces apart. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
