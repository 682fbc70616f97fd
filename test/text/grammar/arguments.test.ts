import { describe, expect, it } from 'vitest';
import {
  after,
  agents,
  antecedent,
  conjuncts,
  objects,
  patients,
  subjects,
} from '../../../src/text/grammar/arguments.ts';
import { treeOf } from '../../../src/text/grammar/arguments-tree.ts';
import { isPassive, verbGroup } from '../../../src/text/grammar/arguments-verb.ts';
import { treeFromRows } from './tree-of.ts';

function read(rows: string) {
  const tree = treeOf(treeFromRows(rows));
  const at = (word: string): number => tree.tokens.find((token) => token.text === word)!.index;
  const words = (indexes: readonly number[]): string[] => indexes.map((index) => tree.tokens[index]!.text);
  return { tree, at, words };
}

const CONTROL = `
  Ray PROPN NNP ray 2 nsubj
  plans VERB VBZ plan 0 root
  to PART TO to 4 mark
  meet VERB VB meet 2 xcomp
  Lind PROPN NNP lind 4 obj`;

const OBJECT_CONTROL = `
  Ray PROPN NNP ray 2 nsubj
  urged VERB VBD urge 0 root
  Lind PROPN NNP lind 2 obj
  to PART TO to 5 mark
  call VERB VB call 2 xcomp
  Sol PROPN NNP sol 5 obj`;

const RELATIVE = `
  Ray PROPN NNP ray 6 nsubj
  , PUNCT , , 4 punct
  who PRON WP who 4 nsubj
  met VERB VBD meet 1 acl:relcl
  Lind PROPN NNP lind 4 obj
  left VERB VBD leave 0 root`;

const RELATIVE_OBJECT = `
  envoy NOUN NN envoy 5 nsubj
  whom PRON WP whom 4 obj
  Ray PROPN NNP ray 4 nsubj
  met VERB VBD meet 1 acl:relcl
  left VERB VBD leave 0 root`;

const GERUND = `
  After SCONJ IN after 2 mark
  meeting VERB VBG meet 6 advcl
  Lind PROPN NNP lind 2 obj
  , PUNCT , , 6 punct
  Ray PROPN NNP ray 6 nsubj
  left VERB VBD leave 0 root`;

const COORDINATED = `
  Ray PROPN NNP ray 2 nsubj
  flew VERB VBD fly 0 root
  home ADV RB home 2 advmod
  and CCONJ CC and 5 cc
  phoned VERB VBD phone 2 conj
  Lind PROPN NNP lind 5 obj
  and CCONJ CC and 8 cc
  Sol PROPN NNP sol 6 conj`;

const PASSIVE = `
  Ray PROPN NNP ray 3 nsubj:pass
  was AUX VBD be 3 aux:pass
  received VERB VBN receive 0 root
  by ADP IN by 5 case
  Lind PROPN NNP lind 3 obl:agent`;

const WITH_AS_CLAUSE = `
  Ray PROPN NNP ray 2 nsubj
  spoke VERB VBD speak 0 root
  today NOUN NN today 2 obl:unmarked
  with ADP IN with 5 mark
  Lind PROPN NNP lind 2 advcl`;

const CUT_NAME = `
  Joseph PROPN NNP joseph 4 nsubj
  , PUNCT , , 1 punct
  Jr. PROPN NNP jr. 4 nsubj
  met VERB VBD meet 0 root
  Lind PROPN NNP lind 4 obj`;

describe('subjects', () => {
  it.each([
    ['of an infinitive under control', CONTROL, 'meet', ['Ray']],
    ['of an infinitive whose verb has an object', OBJECT_CONTROL, 'call', ['Lind']],
    ['a relative pronoun leads to its noun', RELATIVE, 'met', ['Ray']],
    ['of a gerund after a preposition', GERUND, 'meeting', ['Ray']],
    ['of a coordinated verb', COORDINATED, 'phoned', ['Ray']],
    ['one name cut into two subjects stays together', CUT_NAME, 'met', ['Joseph', 'Jr.']],
    ['of a passive: the patient', PASSIVE, 'received', ['Ray']],
  ])('%s', (_, rows, verb, expected) => {
    const { tree, at, words } = read(rows);
    expect(words(subjects(tree, at(verb)))).toEqual(expected);
  });
});

describe('objects and other arguments', () => {
  it('a relative object leads to its noun', () => {
    const { tree, at, words } = read(RELATIVE_OBJECT);
    expect(words(objects(tree, at('met')))).toEqual(['envoy']);
    expect(antecedent(tree, at('whom'))).toBe(at('envoy'));
  });

  it('conjuncts of an object', () => {
    const { tree, at, words } = read(COORDINATED);
    expect(words(conjuncts(tree, objects(tree, at('phoned'))[0]!))).toEqual(['Lind', 'Sol']);
  });

  it('agent and patient of a passive change places', () => {
    const { tree, at, words } = read(PASSIVE);
    expect(isPassive(tree, at('received'))).toBe(true);
    expect(words(agents(tree, at('received')))).toEqual(['Lind']);
    expect(words(patients(tree, at('received')))).toEqual(['Ray']);
  });

  it('a phrase that begins with "with" counts whatever its label', () => {
    const { tree, at, words } = read(WITH_AS_CLAUSE);
    expect(words(after(tree, at('spoke'), 'with'))).toEqual(['Lind']);
  });
});

describe('verb groups', () => {
  const group = (rows: string, verb: string) => {
    const { tree, at } = read(rows);
    return verbGroup(tree, at(verb));
  };

  it('negation and perfect without arcs', () => {
    const found = group('has AUX VBZ have 0 root\nnever ADV RB never 1 dep\nmet VERB VBN meet 1 dep', 'met');
    expect(found.negation?.text).toBe('never');
    expect(found.auxiliaries.map((token) => token.text)).toEqual(['has']);
  });

  it.each([
    ['will AUX MD will 2 aux\nmeet VERB VB meet 0 root', 'will'],
    ["'d AUX MD 'd 2 aux\nmeet VERB VB meet 0 root", 'would'],
    ["'d AUX VBD have 2 aux\nmet VERB VBN meet 0 root", undefined],
    ['may AUX MD may 3 aux\nhave AUX VB have 3 aux\nmet VERB VBN meet 0 root', 'may'],
  ])('modal of %j', (rows, modal) => {
    expect(group(rows, rows.includes('met') ? 'met' : 'meet').modal).toBe(modal);
  });

  it('an infinitive', () => {
    expect(group(CONTROL, 'meet').infinitive).toBe(true);
    expect(group(CONTROL, 'plans').infinitive).toBe(false);
  });
});

describe('the tree', () => {
  it('tells how far each phrase reaches', () => {
    const { tree, at } = read(RELATIVE);
    expect([tree.first[at('met')], tree.last[at('met')]]).toEqual([at(','), at('Lind')]);
    expect([tree.first[at('left')], tree.last[at('left')]]).toEqual([0, at('left')]);
  });
});
