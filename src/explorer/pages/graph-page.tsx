import { useMemo, useState } from 'preact/hooks';
import { AMONG } from '../api/queries.ts';
import { shownQuery } from '../api/shown-query.ts';
import { useWork } from '../api/use-answer.ts';
import { type Around, amongVariables, eventsAround } from '../graph/around.ts';
import { ExportMenu } from '../graph/export-menu.tsx';
import { LineLegend } from '../graph/line-legend.tsx';
import { membersOf } from '../graph/members.ts';
import { NameCard } from '../graph/name-card.tsx';
import { PairCard } from '../graph/pair-card.tsx';
import { PairList } from '../graph/pair-list.tsx';
import { type Hands, Picture } from '../graph/picture.tsx';
import { frameOf, sceneOf } from '../graph/scene.ts';
import { FilterBar } from '../parts/filter-bar.tsx';
import { QueryLink } from '../parts/query-link.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { Answered, Nothing } from '../parts/states.tsx';
import { TimeStrip } from '../parts/time-strip.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import type { Drawing, View } from '../route/route.ts';
import { visit } from '../route/visit.ts';
import { seen } from '../tellings/seen.ts';

/** How many contacts of someone are drawn at first. */
const FIRST = 12;

/** The graph as a picture, a list and a strip of time, which are one state, and all of it in the address. */
export function GraphPage({ drawing, view }: { readonly drawing: Drawing; readonly view: View }) {
  usePageTitle('Graph');
  const asked = drawing.steps.length === 0 ? null : { steps: drawing.steps, asOf: view.asOf };
  const answering = useWork('around', asked, eventsAround);
  const change = (next: Partial<Drawing>) => visit({ page: 'graph', drawing: { ...drawing, ...next }, view });
  const add = (of: string) => change({ steps: [...drawing.steps, { of, by: 'most', count: FIRST }], chosen: [of] });
  return (
    <div class="graph-page">
      <div class="section-head">
        <h1>Graph</h1>
        <SearchBox key={drawing.steps.length} label="Draw someone" choose={({ id }) => add(id)} />
        {answering.kind === 'answer' && <QueryLink query={queryOf(answering.data, drawing, view)} />}
      </div>
      {asked === null ? (
        <Nothing>Choose a person or an agency in the box above: their contacts are drawn around them.</Nothing>
      ) : (
        <Answered answering={answering} lines={10}>
          {(told) =>
            told.unknown ? (
              <Nothing>One of these is not in the graph now. The search box finds who is there.</Nothing>
            ) : (
              <Drawn told={told} drawing={drawing} view={view} change={change} />
            )
          }
        </Answered>
      )}
    </div>
  );
}

/** A query of its own for all contact between those who are drawn. */
function queryOf({ tellings }: Around, { steps }: Drawing, { asOf }: View): string {
  const drawn = membersOf(steps, tellings).groups.flatMap(({ ids }) => ids);
  return shownQuery(AMONG, amongVariables(drawn, asOf));
}

function Drawn({
  told,
  drawing,
  view,
  change,
}: {
  readonly told: Around;
  readonly drawing: Drawing;
  readonly view: View;
  readonly change: (next: Partial<Drawing>) => void;
}) {
  const { tellings } = told;
  const [pointed, point] = useState<string | null>(null);
  const { steps, pins } = drawing;
  const frame = useMemo(
    () => frameOf({ steps, pins }, tellings),
    [JSON.stringify(steps), JSON.stringify(pins), tellings],
  );
  const scene = useMemo(
    () => sceneOf(frame, tellings, drawing, view),
    [frame, tellings, JSON.stringify(drawing), JSON.stringify(view)],
  );
  const look = (next: Partial<View>, how: 'next' | 'instead' = 'next') =>
    visit({ page: 'graph', drawing, view: { ...view, ...next } }, how);
  const hands: Hands = {
    chosen: drawing.chosen,
    choose: (chosen) => change({ chosen }),
    pin: (id, at) => change({ pins: [...pins.filter((each) => each.id !== id), { id, ...at }] }),
    pointed,
    point,
  };
  const [one, other] = drawing.chosen;
  const actor = one === undefined || other !== undefined ? undefined : frame.members.actors.get(one);
  return (
    <>
      <LineLegend scene={scene} denied={view.denied} turn={() => look({ denied: !view.denied })} />
      <div class="graph-columns">
        <div>
          <Picture scene={scene} hands={hands} />
          <TimeStrip
            tellings={seen(scene.tellings, { ...view, from: null, to: null, undated: true })}
            view={view}
            look={look}
          />
          <FilterBar tellings={scene.tellings} view={view} look={look} />
        </div>
        <aside class="graph-side" aria-label="What is drawn">
          {one !== undefined && other !== undefined && (
            <PairCard one={one} other={other} asOf={view.asOf} close={() => change({ chosen: [] })} />
          )}
          {actor !== undefined && (
            <NameCard actor={actor} left={scene.left.get(actor.id) ?? null} drawing={drawing} change={change} />
          )}
          <ExportMenu scene={scene} />
          <Untold scene={scene} drawing={drawing} change={change} told={told} />
          <PairList scene={scene} hands={hands} />
        </aside>
      </div>
    </>
  );
}

/** What is not in the picture: those hidden, those for whom there is no room, events beyond what the page holds. */
function Untold({
  scene,
  drawing,
  change,
  told: { moreEvents, moreLinks },
}: {
  readonly scene: ReturnType<typeof sceneOf>;
  readonly drawing: Drawing;
  readonly change: (next: Partial<Drawing>) => void;
  readonly told: Around;
}) {
  const left = [...scene.left.values()].reduce((sum, count) => sum + count, 0);
  return (
    <p class="quiet untold">
      {scene.spots.length} {scene.spots.length === 1 ? 'name' : 'names'}, {scene.pairs.length}{' '}
      {scene.pairs.length === 1 ? 'link' : 'links'}.
      {left > 0 && ` ${left} more ${left === 1 ? 'contact' : 'contacts'} of those expanded.`}
      {scene.isFull && ' The picture is full.'}
      {moreEvents > 0 && ` ${moreEvents.toLocaleString('en')} events are beyond what is looked at.`}
      {moreLinks > 0 && ` So are ${moreLinks.toLocaleString('en')} links between those around.`}
      {drawing.hidden.length > 0 && (
        <>
          {' '}
          <button type="button" class="plain" onClick={() => change({ hidden: [] })}>
            Show the {drawing.hidden.length} hidden
          </button>
        </>
      )}
      {drawing.steps.length > 1 && (
        <>
          {' '}
          <button
            type="button"
            class="plain"
            onClick={() => change({ steps: drawing.steps.slice(0, 1), chosen: [], hidden: [], pins: [] })}
          >
            Begin again
          </button>
        </>
      )}
    </p>
  );
}
