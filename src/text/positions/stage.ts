import type { Position } from '../../model/reading.ts';
import { contentId } from '../content-id.ts';
import type { Draft, Stage } from '../draft.ts';
import { datesBySentence } from '../scene/dates-by-sentence.ts';
import { type Scene, sceneOf } from '../scene/scene.ts';
import { spanOf } from '../scene/span-of.ts';
import { findOffices } from './find-offices.ts';
import { holderChoices } from './holder-choices.ts';
import { chooseBy } from './office-models.ts';
import type { FoundPosition } from './office-right.ts';
import { placeOffices } from './place-offices.ts';

/** What people are and were: "then FBI chief", "foreign minister", "acting governor". */
export const positions: Stage = { name: 'positions', adds: 'positions held', run };

const SINCE = new Set(['since', 'in', 'from', 'until', 'on']);

function run(draft: Draft): Draft {
  const scene = sceneOf(draft);
  const dates = datesBySentence(scene);
  const { offices, entities } = placeOffices(
    scene,
    findOffices(holderChoices(scene), chooseBy('office-holder')),
    chooseBy('office-body'),
    chooseBy('office-country'),
  );
  const found = new Map<string, Position>();
  for (const position of offices) {
    const made = positionOf(scene, position, dateBehind(scene, dates, position), position.country);
    const key = `${made.person} ${made.title.toLowerCase()} ${made.agency ?? ''} ${made.status}`;
    const known = found.get(key);
    found.set(key, known === undefined ? made : fuller(known, made));
  }
  const made = dropRepeats([...found.values()]);
  const traces = made.map((position) => ({
    stage: 'positions',
    rule: position.rule,
    start: position.start,
    end: position.end,
    gave: `${position.title}${position.country === undefined ? '' : ` of ${position.country}`} (${position.status})`,
  }));
  return {
    ...draft,
    entities: [...draft.entities, ...entities],
    positions: made,
    traces: [...draft.traces, ...traces],
  };
}

/** "minister since May": the date right behind an office. */
function dateBehind(scene: Scene, dates: ReturnType<typeof datesBySentence>, { to }: FoundPosition): string | null {
  const dated = (dates.get(scene.tokens[to]!.sentence) ?? []).find(
    ({ first }) => first > to && first - to <= 2 && SINCE.has(scene.tokens[first - 1]?.lower ?? ''),
  );
  return dated?.date.id ?? null;
}

/** Of two tellings of one office the dated one, with the country that either tells. */
function fuller(known: Position, again: Position): Position {
  const kept = known.date === null && again.date !== null ? again : known;
  const country = known.country ?? again.country;
  return kept.country === undefined && country !== undefined ? { ...kept, country } : kept;
}

function positionOf(scene: Scene, found: FoundPosition, date: string | null, country: string | undefined): Position {
  const { person, title, agency, status, rule } = found;
  const span = spanOf(scene, Math.min(found.from, found.first), Math.max(found.to, found.last));
  return {
    id: contentId('p', person, title.toLowerCase(), agency ?? '', status, String(span.start), String(span.end)),
    person,
    title,
    agency,
    ...(country === undefined ? {} : { country }),
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
  if (other.country !== undefined && one.country !== other.country) return false;
  if (title === part)
    return (one.agency !== null && other.agency === null) || (one.country !== undefined && other.country === undefined);
  return title.endsWith(` ${part}`) && !/\b(?:deputy|vice|assistant|associate|under|first|second)\b/.test(title);
}
