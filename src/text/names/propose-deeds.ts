import { LexiconBit } from '../grammar/lexicon-bits.ts';
import { agencyNouns, agencyOffices } from '../words/agency-words.ts';
import { listedAs } from '../words/gazetteer.ts';
import { type Beside, besideRun } from './around.ts';
import type { Proposal } from './proposal.ts';
import { canStandInName, endOfRun, FOREIGN_ARTICLE } from './runs.ts';
import { FormBit } from './word-form.ts';
import { hasBit, isA, isCommon, isFirstName, PERSON_NAME, type Word } from './words.ts';

interface Row {
  readonly rule: string;
  /** What it is worth for each word of the name. */
  readonly each: number;
  readonly holds: (run: Beside) => boolean;
  readonly knows?: Proposal['knows'];
}

/** In no order: all that hold are proposed. */
const ROWS: readonly Row[] = [
  // Vodaline launched an app, Vodaline signed a contract
  {
    rule: 'agency-at-business',
    each: 0.7,
    holds: ({ first, last, after, next }) =>
      last - first === 1 &&
      after !== undefined &&
      (DEALS.has(after.lower) || (after.lower === 'signed' && /^(?:an?|the)$/.test(next?.lower ?? ''))),
  },
  // the Movanda Rising coalition, the Tabaro monopoly
  {
    rule: 'agency-before-noun',
    each: 1.1,
    holds: ({ words, first, after, last }) =>
      after !== undefined && BODIES.has(after.lower) && !(last - first === 1 && hasBit(words[first]!, PERSON_NAME)),
  },
  // Blue Dawn leader, Kasteel Rubber president
  {
    rule: 'agency-before-head',
    each: 0.8,
    holds: ({ first, last, after }) =>
      last - first > 1 && after !== undefined && /^(?:president|leader|chief|head)$/.test(after.lower),
  },
  // the London-based Sulanka
  {
    rule: 'agency-based',
    each: 1,
    holds: ({ words, first, before, beyond }) =>
      before?.lower === 'based' && beyond?.text === '-' && words[first]?.opens === false,
  },
  // …, Capital Nine reported.
  {
    rule: 'agency-reports',
    each: 1,
    holds: ({ before, after, next }) =>
      before !== undefined &&
      /^[,”"]$/.test(before.text) &&
      /^(?:reported|reports)$/.test(after?.lower ?? '') &&
      /^[.,]$/.test(next?.text ?? '.'),
  },
  // Der Morgen reported, told La Gaceta del Norte
  {
    rule: 'agency-foreign-article',
    each: 1.4,
    holds: ({ words, first, last, before, beyond, after }) =>
      last - first > 1 &&
      FOREIGN_ARTICLE.test(words[first]!.text) &&
      (/^(?:reported|reports|wrote|writes|published|revealed|editor|newspaper|daily)$/.test(after?.lower ?? '') ||
        /^(?:told|daily|newspaper|paper|reads|by)$/.test(before?.lower ?? '') ||
        (before?.lower === 'to' && beyond?.lower === 'according')),
  },
  // sponsored by Tarvelia
  {
    rule: 'agency-by',
    each: 0.8,
    holds: ({ before, beyond }) => before?.lower === 'by' && beyond !== undefined && BY.has(beyond.lower),
  },
  // analyst Jan Willems of Graanhus
  { rule: 'agency-of-employed', each: 1.1, holds: isEmployer, knows: 'by-words' },
];

const DEALS = new Set(
  'acquired launched manufactures sells sold operates employs posted reported owns produces shares'.split(' '),
);
const BY = new Set(
  'sponsored acquired manufactured operated published insured developed marketed distributed supplied'.split(' '),
);
/** Nouns right after the name of a body that is one of them. */
const BODIES = new Set(
  [
    ...agencyNouns.keys(),
    'coalition',
    'caucus',
    'faction',
    'movement',
    'federation',
    'foundation',
    'newspapers',
    'guerrillas',
    'carrier',
    'franchise',
    'alliance',
    'cooperative',
    'syndicate',
  ].filter(
    (noun) =>
      ![
        'paper',
        'daily',
        'weekly',
        'giant',
        'exchange',
        'band',
        'team',
        'channel',
        'restaurant',
        'supermarket',
        'trio',
        'duo',
        'quartet',
      ].includes(noun),
  ),
);
const CALLINGS = new Set('trader broker strategist dealer lawyer engineer scientist pilot consultant'.split(' '));

/** Agencies that only what they do, or what is said of them, tells. */
export function proposeByDeeds(words: readonly Word[]): readonly Proposal[] {
  const proposals: Proposal[] = [];
  for (const word of words) {
    if (!word.capital || word.headline || goesOn(words, word)) continue;
    const first = word.index;
    const last = endOfRun(words, first);
    if (last === first || isKnown(words, first, last)) continue;
    const run = besideRun(words, first, last);
    for (const { rule, each, holds, knows } of ROWS)
      if (holds(run)) proposals.push({ first, last, kind: 'agency', weight: each * (last - first), rule, knows });
  }
  return proposals;
}

/** Whether a name goes on at a word that began before it. */
function goesOn(words: readonly Word[], word: Word): boolean {
  const before = words[word.index - 1];
  return before !== undefined && before.token.sentence === word.token.sentence && canStandInName(before);
}

/** Whether a list has it, or it begins like a person's name, or its words are all words of English at the start of a sentence. */
function isKnown(words: readonly Word[], first: number, last: number): boolean {
  const run = words.slice(first, last);
  const [head] = run;
  if (head === undefined || hasBit(head, LexiconBit.nationality | LexiconBit.country) || isA(head, FormBit.title))
    return true;
  if (last - first === 1 && (isCommon(head) || head.shouted)) return true;
  if (last - first > 1 && isFirstName(head) && !isCommon(head)) return true;
  return listedAs(run.map((word) => word.text).join(' ')).length > 0 || (head.opens && run.every(isCommon));
}

/** Most words between an office and the agency: "head of exports and rural harbours at …". */
const MOST_BETWEEN = 8;

/** "analyst Jan Willems of …", "head of exports at …": an office or a calling, with a name or what it is for, before "of", "at", "with" or "for". */
function isEmployer({ words, before }: Beside): boolean {
  if (before === undefined || !/^(?:of|at|with|for)$/.test(before.lower)) return false;
  for (let at = before.index - 1; at >= 0 && before.index - at <= MOST_BETWEEN; at--) {
    const word = words[at]!;
    if (word.token.sentence !== before.token.sentence) return false;
    const holds =
      agencyOffices.has(word.lower) || CALLINGS.has(word.lower) || /^(?:head|chief|president)$/.test(word.lower);
    // "director of Vodaline" is told by its office; between them a name, or what the office is for.
    if (holds) return before.lower === 'of' ? before.index - at > 2 && words[at + 1]!.capital : before.index - at > 1;
    if (!word.capital && !/^(?:NOUN|ADJ)$/.test(word.token.upos) && !/^(?:of|and|&|for|,)$/.test(word.lower))
      return false;
  }
  return false;
}
