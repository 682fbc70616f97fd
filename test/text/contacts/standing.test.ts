import { describe, expect, it } from 'vitest';
import { contactSiteOf } from '../../../src/text/contacts/contact-site.ts';
import { standing, toldBy, type Weighed, weighedProposals } from '../../../src/text/contacts/learned/decide.ts';
import { contactModels } from '../../../src/text/contacts/learned/models.ts';
import { english } from '../../../src/text/english.ts';
import { draftOf } from '../../../src/text/read.ts';

const TEXT = 'Anna Berg invited Lars Holm, Erik Lund and Karl Thorne to talks in Oslo on Monday.';
const EVERYTHING = { learned: 0, trigger: 0, rule: 0, many: 0 };

const before = english.filter(({ name }) => name !== 'contacts');
const words = weighedProposals(
  contactSiteOf(draftOf({ id: 'a', publishedAt: '2021-03-04', text: TEXT }, before)),
  contactModels(),
);
const sizeOf = ({ proposal }: Weighed): number =>
  proposal.told[0]!.participants.filter(({ entity }) => entity !== null).length;
const learned = words.map((word) => word.filter(({ proposal }) => !proposal.byRule));
/** The proposals of the word that has the most sets of parties, none of a rule. */
const most = learned.reduce((best, word) =>
  new Set(word.map(sizeOf)).size > new Set(best.map(sizeOf)).size ? word : best,
);
const sure = (confidence: (one: Weighed) => number): readonly Weighed[] =>
  most.map((one) => ({ ...one, confidence: confidence(one) }));

describe('of several sets of parties for one word', () => {
  it('there are sets of one, two and three', () => {
    expect([...new Set(most.map(sizeOf))]).toEqual(expect.arrayContaining([1, 2, 3]));
  });

  it('one stands', () => {
    expect(
      standing(
        sure(() => 0.9),
        EVERYTHING,
      ),
    ).toHaveLength(1);
  });

  it('the surest stands', () => {
    const [stands] = standing(
      sure((one) => (sizeOf(one) === 1 ? 0.9 : 0.5)),
      EVERYTHING,
    );
    expect(sizeOf(stands!)).toBe(1);
  });

  it('one that leaves out fewer stands where it is nearly as sure', () => {
    const [stands] = standing(
      sure((one) => (sizeOf(one) === 2 ? 0.62 : sizeOf(one) === 3 ? 0.6 : 0.1)),
      EVERYTHING,
    );
    expect(sizeOf(stands!)).toBe(3);
  });

  it('none stands that is not sure enough', () => {
    expect(
      standing(
        sure(() => 0.4),
        { learned: 0.5, trigger: 0, rule: 0, many: 0 },
      ),
    ).toEqual([]);
  });
});

describe('a telling of fifteen pairs', () => {
  const [one] = most;
  const [told] = one!.proposal.told;
  const { role, as } = told!.participants[0]!;
  const participants = Array.from({ length: 6 }, (_, at) => ({ entity: `e-${at}`, role, as }));
  const large = { ...one!.proposal, told: [{ ...told!, participants }] };

  it.each([
    ['does not stand where it is only likely', 0.7, 0],
    ['stands where it is all but certain', 0.9, 1],
  ])('%s', (_, confidence, stand) => {
    expect(toldBy([{ proposal: large, confidence }])).toHaveLength(stand);
  });
});

describe('confidence', () => {
  it('is a probability, and the same twice', () => {
    const again = weighedProposals(
      contactSiteOf(draftOf({ id: 'a', publishedAt: '2021-03-04', text: TEXT }, before)),
      contactModels(),
    );
    const all = words.flat().map(({ confidence }) => confidence);
    expect(all.every((one) => one > 0 && one < 1)).toBe(true);
    expect(again.flat().map(({ confidence }) => confidence)).toEqual(all);
  });
});
