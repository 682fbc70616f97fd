import type { Position } from '../../model/reading.ts';
import { contentId } from '../content-id.ts';
import type { Draft, Stage } from '../draft.ts';
import { datesBySentence } from '../scene/dates-by-sentence.ts';
import { type Scene, sceneOf } from '../scene/scene.ts';
import { spanOf } from '../scene/span-of.ts';
import type { FoundPosition } from './office-right.ts';
import { positionsAround } from './read-positions.ts';

/** What people are and were: "then FBI chief", "foreign minister", "acting governor". */
export const positions: Stage = { name: 'positions', adds: 'positions held', run };

const SINCE = new Set(['since', 'in', 'from', 'until', 'on']);

function run(draft: Draft): Draft {
  const scene = sceneOf(draft);
  const dates = datesBySentence(scene);
  const found = new Map<string, Position>();
  for (const token of scene.tokens) {
    const actor = scene.startingAt(token.index);
    if (actor?.kind !== 'person') continue;
    for (const position of positionsAround(scene, actor)) {
      const dated = (dates.get(token.sentence) ?? []).find(
        (candidate) =>
          candidate.first > position.to &&
          candidate.first - position.to <= 2 &&
          SINCE.has(scene.tokens[candidate.first - 1]?.lower ?? ''),
      );
      const made = positionOf(scene, position, dated?.date.id ?? null);
      const key = `${made.person} ${made.title.toLowerCase()} ${made.agency ?? ''} ${made.status}`;
      const known = found.get(key);
      if (!known || (known.date === null && made.date !== null)) found.set(key, made);
    }
  }
  const made = dropRepeats([...found.values()]);
  const traces = made.map((position) => ({
    stage: 'positions',
    rule: position.rule,
    start: position.start,
    end: position.end,
    gave: `${position.title} (${position.status})`,
  }));
  return { ...draft, positions: made, traces: [...draft.traces, ...traces] };
}

function positionOf(scene: Scene, found: FoundPosition, date: string | null): Position {
  const { person, title, agency, status, rule } = found;
  const span = spanOf(scene, Math.min(found.from, found.first), Math.max(found.to, found.last));
  return {
    id: contentId('p', person, title.toLowerCase(), agency ?? '', status, String(span.start), String(span.end)),
    person,
    title,
    agency,
    status,
    date,
    ...span,
    rule,
  };
}

/**
 * "President Ray" again and again is one position, and so are "Minister Ray" and "Foreign Minister Ray": the one with its agency
 * and the longer title are kept.
 */
function dropRepeats(all: readonly Position[]): readonly Position[] {
  const byHolder = new Map<string, Position[]>();
  for (const position of all) {
    const key = `${position.person} ${position.status}`;
    const known = byHolder.get(key);
    if (known) known.push(position);
    else byHolder.set(key, [position]);
  }
  return all.filter((position) => {
    const twins = byHolder.get(`${position.person} ${position.status}`)!.slice(0, MAX_TWINS);
    return !twins.some((twin) => twin !== position && says(twin, position));
  });
}

/** Titles of one person that are compared with each other. */
const MAX_TWINS = 64;

/** Does a position say all that another one does, and more? */
function says(one: Position, other: Position): boolean {
  if (other.agency !== null && other.agency !== one.agency) return false;
  const [title, part] = [one.title.toLowerCase(), other.title.toLowerCase()];
  if (title === part) return one.agency !== null && other.agency === null;
  return title.endsWith(` ${part}`) && !/\b(?:deputy|vice|assistant|associate|under|first|second)\b/.test(title);
}
