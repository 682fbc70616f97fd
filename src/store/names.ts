import type { NameOfActor } from '../model/graph.ts';
import { recordsOf } from './by-ids.ts';
import type { Engine, Row } from './engine.ts';
import { field, text, texts } from './row.ts';

const OF_ACTORS = `UNWIND $ids AS of MATCH (n:Name {meaning: of}) RETURN of, n {.id, .names, .because, .score} AS n ORDER BY of, n.id`;

/** The names under which articles know each actor, and the judgements that brought those together that are not its own. */
export function namesOfActors(engine: Engine, ids: readonly string[]): Promise<readonly (readonly NameOfActor[])[]> {
  return recordsOf(engine, OF_ACTORS, ids, nameOfActor);
}

function nameOfActor(row: Row): NameOfActor {
  return {
    id: text(row, 'id'),
    printed: texts(row, 'names'),
    because: field(row, 'because'),
    score: field(row, 'score'),
  };
}
