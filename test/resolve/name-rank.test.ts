import { describe, expect, test } from 'vitest';
import { type Named, rankName, soughtWords } from '../../src/resolve/name-rank.ts';

const varga: Named = {
  kind: 'person',
  keys: ['elena varga', 'varga'],
  aliases: ['Lena'],
  posts: ['energy minister', 'head'],
};
const guard: Named = { kind: 'agency', keys: ['norwegian coast guard'], aliases: ['NCG'], posts: [] };
const shell: Named = { kind: 'person', keys: ['varga'], aliases: [], posts: [] };

describe('how a name fits', () => {
  test.each<[string, string, Named, ReturnType<typeof rankName>]>([
    ['the full name', 'ELENA VARGA', varga, 'full'],
    ['surname first', 'Varga, Elena', varga, 'full'],
    ['the surname', 'Varga', varga, 'surname'],
    ['the surname with a title', 'Energy Minister Varga', varga, 'surname'],
    ['the surname with the title in other words', 'chief Varga', varga, 'surname'],
    ['another name', 'Lena', varga, 'alias'],
    ['an acronym', 'the NCG', guard, 'alias'],
    ['an initial', 'E. Varga', varga, 'short'],
    ['a surname that is all an article has', 'Varga', shell, 'bare'],
    ['another spelling', 'Jelena Varga', { ...varga, keys: ['yelena varga'] }, 'near'],
    ['a slip in a long surname', 'Vargaa', varga, 'near'],
    ['a beginning', 'Var', varga, 'begun'],
    ['the title of somebody else', 'Pope Varga', varga, null],
    ['somebody else', 'Ilona Varga', varga, null],
    ['a part of a word', 'arga', varga, null],
    ['nothing', '?!', varga, null],
  ])('%s', (_what, asked, named, rank) => {
    expect(rankName(asked, named)).toBe(rank);
  });
});

test('a name is sought by its words, their beginnings and their sounds', () => {
  expect(soughtWords('elena varga').split(' ')).toEqual(
    expect.arrayContaining(['elena', 'varga', 'ele', 'varg', 'qxvrg']),
  );
});
