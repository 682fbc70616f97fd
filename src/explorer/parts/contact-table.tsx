import { useState } from 'preact/hooks';
import { addressOf } from '../route/address.ts';
import { type Sort, type View, WHOLE_VIEW } from '../route/route.ts';
import type { Pair } from '../tellings/pairs.ts';
import { dayWords } from '../words/dates.ts';
import { TYPE_WORDS } from '../words/enum-words.ts';
import { KindSign } from './actor-link.tsx';
import { LineSign } from './line-sign.tsx';
import { Nothing } from './states.tsx';

const ROWS = 100;

const ORDERS: Readonly<Record<Sort, (a: Pair, b: Pair) => number>> = {
  most: (a, b) => b.contacts - a.contacts,
  latest: (a, b) => (b.last ?? '').localeCompare(a.last ?? ''),
  first: (a, b) => (a.first ?? '9999').localeCompare(b.first ?? '9999'),
  name: (a, b) => a.other.name.localeCompare(b.other.name),
  denials: (a, b) => b.denials - a.denials,
};

const COLUMNS: readonly {
  readonly sort: Sort | null;
  readonly words: string;
  readonly kind?: 'number' | 'date' | 'how';
}[] = [
  { sort: 'name', words: 'Who' },
  { sort: 'most', words: 'Times', kind: 'number' },
  { sort: null, words: 'How', kind: 'how' },
  { sort: 'first', words: 'First', kind: 'date' },
  { sort: 'latest', words: 'Last', kind: 'date' },
  { sort: 'denials', words: 'Denials', kind: 'number' },
];

/** With whom someone was in contact: who, how often, how, first and last, denials. A row leads to all that is said of the two. */
export function ContactTable({
  pairs,
  view,
  look,
  none,
}: {
  readonly pairs: readonly Pair[];
  readonly view: View;
  readonly look: (next: Partial<View>) => void;
  /** Whether nothing at all is told, whatever the filters. */
  readonly none: boolean;
}) {
  const [rows, setRows] = useState(ROWS);
  if (pairs.length === 0) {
    return <Nothing>{none ? 'No article tells of a contact.' : 'No contact passes the filters.'}</Nothing>;
  }
  const sorted = [...pairs].sort(ORDERS[view.sort]);
  return (
    <>
      <div class="table-wrap">
        <table class="contacts">
          <thead>
            <tr>
              {COLUMNS.map(({ sort, words, kind }) => (
                <th
                  key={words}
                  scope="col"
                  class={kind}
                  aria-sort={sort !== null && sort === view.sort ? 'descending' : undefined}
                >
                  {sort === null ? (
                    words
                  ) : (
                    <button type="button" onClick={() => look({ sort })}>
                      {words}
                    </button>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, rows).map((pair) => (
              <Row key={pair.key} pair={pair} view={view} />
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > rows && (
        <button type="button" class="more" onClick={() => setRows((old) => old + ROWS)}>
          {Math.min(ROWS, sorted.length - rows)} more of {sorted.length - rows}
        </button>
      )}
    </>
  );
}

function Row({ pair, view }: { readonly pair: Pair; readonly view: View }) {
  const { one, other, contacts, denials, types, first, last, line } = pair;
  const address = addressOf({
    page: 'contact',
    one: one.id,
    other: other.id,
    view: { ...WHOLE_VIEW, asOf: view.asOf },
  });
  return (
    <tr class={`row-${line.kind}`}>
      <th scope="row">
        <div class="contact-name">
          <a class="actor" href={address}>
            <KindSign kind={other.__typename} />
            <bdi>{other.name}</bdi>
          </a>
          <LineSign line={line} />
        </div>
      </th>
      <td class="number">{contacts === 0 ? <span class="quiet">–</span> : contacts}</td>
      <td class="how">{types.map((type) => TYPE_WORDS[type]).join(', ')}</td>
      <td class="date">{first === null ? <span class="quiet">–</span> : dayWords(first)}</td>
      <td class="date">{last === null ? <span class="quiet">–</span> : dayWords(last)}</td>
      <td class="number">
        {denials === 0 ? <span class="quiet">–</span> : <span class="says says-denies">{denials}</span>}
      </td>
    </tr>
  );
}
