/** What a leaf's weight of 1 is worth in log-odds. */
export const LEAF_STEP = 1 / 1024;

/**
 * Boosted trees (Friedman 2001) for a decision between no and yes over figures that are whole numbers. All trees are complete and of one depth: node `n` goes
 * on to `2 n + 1` where its figure is at most its limit, else to `2 n + 2`. Sums of whole numbers, so that the score is the same on every machine.
 */
export interface Forest {
  readonly depth: number;
  /** Before any tree, in steps of `LEAF_STEP`. */
  readonly bias: number;
  readonly trees: number;
  /** Of each tree the figure that each inner node asks for, then their limits, then the leaves. */
  readonly table: Int16Array;
}

/** Numbers of a forest's table before its first tree. */
export const FOREST_HEAD = 3;

/** The forest that a table holds: its depth, its bias, how many trees, then the trees. @throws RangeError where the table has another length */
export function forestOf(table: Int16Array): Forest {
  const [depth = 0, bias = 0, trees = 0] = table;
  const length = FOREST_HEAD + trees * treeLength(depth);
  if (table.length !== length) throw new RangeError(`a forest of ${length} numbers has ${table.length}`);
  return { depth, bias, trees, table };
}

/** Numbers of one tree. */
export const treeLength = (depth: number): number => 3 * 2 ** depth - 2;

/** The log-odds of yes, in steps of `LEAF_STEP`. */
export function forestScore({ depth, bias, trees, table }: Forest, figures: Int16Array): number {
  const inner = 2 ** depth - 1;
  const length = treeLength(depth);
  let sum = bias;
  for (let tree = 0, at = FOREST_HEAD; tree < trees; tree += 1, at += length) {
    let node = 0;
    while (node < inner) node = 2 * node + (figures[table[at + node]!]! <= table[at + inner + node]! ? 1 : 2);
    sum += table[at + inner + node]!;
  }
  return sum;
}

/** The probability of yes. */
export function forestChance(forest: Forest, figures: Int16Array): number {
  return 1 / (1 + Math.exp(-forestScore(forest, figures) * LEAF_STEP));
}
