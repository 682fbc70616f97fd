import type { ComponentChildren } from 'preact';
import type { View } from '../route/route.ts';
import type { Telling } from '../tellings/pairs.ts';
import {
  EVENT_TYPES,
  LEVEL_WORDS,
  LEVELS,
  STANDING_MEANING,
  STANDING_WORDS,
  STANDINGS,
  TYPE_WORDS,
} from '../words/enum-words.ts';

type Look = (next: Partial<View>, how?: 'next' | 'instead') => void;

/** What is looked at: types, standings, levels, publisher, days. Only what occurs can be chosen, each with how often it does. */
export function FilterBar({
  tellings,
  view,
  look,
}: {
  readonly tellings: readonly Telling[];
  readonly view: View;
  readonly look: Look;
}) {
  const publishers = [...new Set(tellings.flatMap(({ sources }) => sources.publishers.map(({ name }) => name)))].sort();
  const filtered =
    view.types.length + view.standings.length + view.levels.length > 0 ||
    view.publisher !== null ||
    view.asOf !== null ||
    view.from !== null ||
    view.to !== null ||
    !view.undated;
  const count = (isOne: (telling: Telling) => boolean) => tellings.filter(isOne).length;
  return (
    <div class="filters" role="group" aria-label="Filters">
      <Choices title="Standing">
        {STANDINGS.filter(
          (standing) => view.standings.includes(standing) || count((telling) => telling.standing === standing) > 0,
        ).map((standing) => (
          <Toggle
            key={standing}
            on={view.standings.includes(standing)}
            title={STANDING_MEANING[standing]}
            count={count((telling) => telling.standing === standing)}
            turn={() => look({ standings: turned(view.standings, standing) })}
          >
            <span class={`standing standing-${standing.toLowerCase()}`}>{STANDING_WORDS[standing]}</span>
          </Toggle>
        ))}
      </Choices>
      <Choices title="How">
        {EVENT_TYPES.filter((type) => view.types.includes(type) || count((telling) => telling.type === type) > 0).map(
          (type) => (
            <Toggle
              key={type}
              on={view.types.includes(type)}
              count={count((telling) => telling.type === type)}
              turn={() => look({ types: turned(view.types, type) })}
            >
              {TYPE_WORDS[type]}
            </Toggle>
          ),
        )}
      </Choices>
      <div class="filter-fields">
        {LEVELS.filter((level) => count((telling) => telling.level === level) > 0).length > 1 && (
          <label>
            <span>Level</span>
            <select
              value={view.levels[0] ?? ''}
              onChange={(event) => look({ levels: LEVELS.filter((level) => level === event.currentTarget.value) })}
            >
              <option value="">Any</option>
              {LEVELS.map((level) => (
                <option key={level} value={level}>
                  {LEVEL_WORDS[level]}
                </option>
              ))}
            </select>
          </label>
        )}
        {(publishers.length > 1 || view.publisher !== null) && (
          <label>
            <span>Published by</span>
            <select
              value={view.publisher ?? ''}
              onChange={(event) => look({ publisher: event.currentTarget.value || null })}
            >
              <option value="">Anyone</option>
              {publishers.map((name) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <span>From</span>
          <input
            type="date"
            value={view.from ?? ''}
            onChange={(event) => look({ from: event.currentTarget.value || null })}
          />
        </label>
        <label>
          <span>To</span>
          <input
            type="date"
            value={view.to ?? ''}
            onChange={(event) => look({ to: event.currentTarget.value || null })}
          />
        </label>
        <label title="What was known on that day: only articles published by then.">
          <span>As of</span>
          <input
            type="date"
            value={view.asOf ?? ''}
            onChange={(event) => look({ asOf: event.currentTarget.value || null })}
          />
        </label>
        {filtered && (
          <button
            type="button"
            class="plain"
            onClick={() =>
              look({
                types: [],
                standings: [],
                levels: [],
                publisher: null,
                asOf: null,
                from: null,
                to: null,
                undated: true,
              })
            }
          >
            Clear
          </button>
        )}
      </div>
    </div>
  );
}

function Choices({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="choices" role="group" aria-label={title}>
      {children}
    </div>
  );
}

function Toggle({
  on,
  turn,
  count,
  title,
  children,
}: {
  readonly on: boolean;
  readonly turn: () => void;
  readonly count: number;
  readonly title?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <button type="button" class="toggle" aria-pressed={on} onClick={turn} title={title}>
      {children} <span class="count">{count}</span>
    </button>
  );
}

function turned<T>(those: readonly T[], one: T): readonly T[] {
  return those.includes(one) ? those.filter((each) => each !== one) : [...those, one];
}
