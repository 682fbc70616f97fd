import { describe, expect, it, test } from 'vitest';
import { csvOf } from '../../src/explorer/graph/csv.ts';
import { gexfOf } from '../../src/explorer/graph/gexf.ts';
import { frameOf, sceneOf } from '../../src/explorer/graph/scene.ts';
import { EMPTY_DRAWING, type Step, WHOLE_VIEW } from '../../src/explorer/route/route.ts';
import { lineOf } from '../../src/explorer/tellings/line.ts';
import { pairsOf, type Telling } from '../../src/explorer/tellings/pairs.ts';
import { seen } from '../../src/explorer/tellings/seen.ts';

type Side = 1 | 2 | null;

/** Made-up events; whoever is named by capitals alone is an agency. */
function telling(id: string, who: readonly (string | readonly [string, Side])[], more: Partial<Telling> = {}): Telling {
  const participants = who.map((each) => {
    const [name, side] = typeof each === 'string' ? [each, null] : each;
    const kind = name === name.toUpperCase() ? ('Agency' as const) : ('Person' as const);
    return { role: 'PARTICIPANT' as const, side, words: name, actor: { __typename: kind, id: name, name } };
  });
  const claims = { nodes: [{ stance: 'AFFIRMS' as const, certainty: 'CERTAIN' as const }] };
  return {
    id,
    type: 'MEETING',
    level: 'PERSON',
    standing: 'AFFIRMED',
    date: null,
    place: null,
    sources: { publishers: [] },
    ...more,
    participants,
    claims: more.claims ?? claims,
  };
}

const on = (earliest: string, latest = earliest) => ({ earliest, latest, edtf: null, text: null });

describe('the line between two', () => {
  const probable = { nodes: [{ stance: 'AFFIRMS' as const, certainty: 'PROBABLE' as const }] };
  it.each([
    ['affirmed', [telling('1', ['Ann', 'Bob'])], 'affirmed', false],
    ['only probable', [telling('1', ['Ann', 'Bob'], { claims: probable })], 'probable', false],
    ['planned', [telling('1', ['Ann', 'Bob'], { standing: 'PLANNED' })], 'open', false],
    ['possible', [telling('1', ['Ann', 'Bob'], { standing: 'UNCERTAIN' })], 'open', false],
    ['denied', [telling('1', ['Ann', 'Bob'], { standing: 'DENIED' })], 'denied', false],
    [
      'affirmed here and denied there',
      [telling('1', ['Ann', 'Bob']), telling('2', ['Ann', 'Bob'], { standing: 'DENIED' })],
      'disputed',
      false,
    ],
    ['disputed in one event', [telling('1', ['Ann', 'Bob'], { standing: 'DISPUTED' })], 'disputed', false],
    ['between agencies', [telling('1', ['CIA', 'SVR'], { level: 'AGENCY' })], 'affirmed', true],
  ] as const)('%s', (_, tellings, kind, double) => {
    expect(lineOf(tellings)).toEqual({ kind, double });
  });
});

describe('pairs', () => {
  it('run across sides only', () => {
    const visit = telling(
      '1',
      [
        ['Ann', 1],
        ['Bob', 1],
        ['Carl', 2],
      ],
      { type: 'VISIT' },
    );
    expect(pairsOf([visit]).map(({ key }) => key)).toEqual(['Ann Carl', 'Bob Carl']);
  });
  it('are none where someone is appointed, and none with somebody unnamed', () => {
    const unnamed = telling('2', ['Ann', 'Bob']);
    const parties = unnamed.participants.map((party, index) => (index === 1 ? { ...party, actor: null } : party));
    expect(
      pairsOf([telling('1', ['Ann', 'Bob'], { type: 'APPOINTMENT' }), { ...unnamed, participants: parties }]),
    ).toEqual([]);
  });
  it('count affirmed and disputed events as contacts, and denials beside them', () => {
    const [pair] = pairsOf(
      [
        telling('1', ['Ann', 'Bob'], { date: on('2018-05-01') }),
        telling('2', ['Bob', 'Ann'], { standing: 'DENIED', date: on('2016-01-01') }),
        telling('3', ['Ann', 'Bob'], { date: on('2017-01-01', '2017-12-31') }),
      ],
      'Bob',
    );
    expect(pair).toMatchObject({
      one: { name: 'Bob' },
      contacts: 2,
      denials: 1,
      first: '2017-01-01',
      last: '2018-05-01',
    });
  });
});

test.each([
  ['a vague date is seen when any day of it is', on('2017-09-01', '2017-11-30'), true],
  ['before', on('2016-01-01'), false],
  ['after', on('2019-01-01'), false],
  ['without a date: as one chose', null, false],
])('the brush: %s', (_, date, expected) => {
  const view = { ...WHOLE_VIEW, from: '2017-11-15', to: '2018-06-01', undated: false };
  expect(seen([telling('1', ['Ann', 'Bob'], { date })], view).length === 1).toBe(expected);
});

describe('the picture', () => {
  const tellings = [
    ...Array.from({ length: 30 }, (_, index) => telling(`a${index}`, ['Ann', `Of-Ann-${index}`])),
    ...Array.from({ length: 30 }, (_, index) => telling(`b${index}`, ['Bob', `Of-Bob-${index}`])),
    telling('c', ['Of-Ann-1', 'Of-Bob-1']),
    telling('d', ['Ann', 'Denied'], { standing: 'DENIED' }),
  ];
  const step = (of: string, count: number): Step => ({ of, by: 'most', count });
  const drawn = (...steps: readonly Step[]) => frameOf({ steps, pins: [] }, tellings);

  it('never moves what is there when something is added', () => {
    const before = drawn(step('Ann', 8)).points;
    const after = drawn(step('Ann', 8), step('Bob', 8), step('Ann', 8)).points;
    expect(after.size).toBe(26);
    for (const [id, point] of before) expect(after.get(id), id).toEqual(point);
  });

  it('is the same each time', () => {
    const steps = [step('Ann', 12), step('Bob', 12)];
    expect(drawn(...steps).points).toEqual(drawn(...steps).points);
  });

  it('leaves nobody on top of another', () => {
    const points = [...drawn(step('Ann', 30), step('Bob', 30)).points.values()];
    const gaps = points.flatMap((one, index) =>
      points.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(30);
  });

  it('tells how many are left, and keeps those only denied off until asked for', () => {
    const drawing = { ...EMPTY_DRAWING, steps: [step('Ann', 300)] };
    const frame = frameOf(drawing, tellings);
    const scene = sceneOf(frame, tellings, drawing, WHOLE_VIEW);
    expect(scene.left.get('Ann')).toBe(0);
    expect(scene.deniedPairs).toBe(1);
    expect(scene.spots.map(({ actor }) => actor.id)).not.toContain('Denied');
    expect(
      sceneOf(frame, tellings, drawing, { ...WHOLE_VIEW, denied: true }).spots.map(({ actor }) => actor.id),
    ).toContain('Denied');
    expect(
      sceneOf(drawn(step('Ann', 8)), tellings, { ...drawing, steps: [step('Ann', 8)] }, WHOLE_VIEW).left.get('Ann'),
    ).toBe(23);
  });

  it('holds 300 at most', () => {
    const many = Array.from({ length: 400 }, (_, index) => telling(String(index), ['Ann', `Other-${index}`]));
    expect(frameOf({ steps: [step('Ann', 300), step('Ann', 300)], pins: [] }, many).points.size).toBe(300);
  });
});

describe('files', () => {
  const article = {
    id: Buffer.from('Article:a').toString('base64'),
    title: 'A "title", with signs',
    publishedAt: '2018-12-09',
    publisher: { id: 'p', name: 'Wire' },
  };
  const words = { text: 'met', sentence: 'Ann\nmet Bob.', start: 4, end: 7, rule: 'meet', article };

  it('CSV: a row a quote, signs in quotation marks, no formulas', () => {
    const rows = csvOf([telling('=1', ['Ann', 'Bob'])], new Map([['=1', [words]]]), 'http://h').split('\r\n');
    expect(rows[1]).toBe(
      `'=1,MEETING,AFFIRMED,PERSON,,,,,,Ann; Bob,Wire,2018-12-09,"A ""title"", with signs",met,"Ann\nmet Bob.",http://h/article/a#4-7`,
    );
  });

  it('GEXF: names and links with their counts, signs of XML as entities', () => {
    const pairs = pairsOf([telling('1', ['A & B', 'Bob'])]);
    const text = gexfOf({
      spots: [
        {
          actor: { __typename: 'Person', id: 'x"', name: 'A & <B>\u0007' },
          x: 1,
          y: 2,
          links: 1,
          isRoot: true,
          isPinned: false,
        },
      ],
      pairs,
    });
    expect(text).toContain('<node id="x&quot;" label="A &amp; &lt;B&gt;">');
    expect(text).toContain('source="A &amp; B" target="Bob" weight="1"');
  });
});
