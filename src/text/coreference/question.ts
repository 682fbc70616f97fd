import { template } from '../learned/features.ts';
import { agencyNoun } from '../words/agency-nouns.ts';
import { nationalityCode } from '../words/countries.ts';
import { quoterOf, speakerAround } from './around.ts';
import type { Candidate } from './candidates.ts';
import { mainSubject, ownerBarred, subjectOfClause, topicBefore } from './clause-subjects.ts';
import { type Asked, askedBy } from './fit.ts';
import { isChild, isEpithet, isPlainPerson, NATION_NOUNS } from './nouns.ts';
import { pronounClass } from './pronouns.ts';
import type { Referring } from './referring.ts';
import { ROLES, roleOf } from './roles.ts';
import { fadedValue } from './view.ts';
import type { LastPronoun, Walk } from './walk.ts';

const MAX_PARAGRAPH = 12;

/** What is asked once of referring words, for all whom they may mean. */
export interface Question {
  readonly referring: Referring;
  readonly asked: Asked | undefined;
  /** Hash of what sort of words they are: features are told apart by it. */
  readonly sort: number;
  readonly role: number;
  readonly isSpeaker: boolean;
  /** The verb that the words hang on, by its lemma. */
  readonly verb: string | undefined;
  readonly subject: string | undefined;
  readonly reporter: string | undefined;
  readonly quoter: string | undefined;
  readonly topic: string | undefined;
  readonly topicAcross: string | undefined;
  readonly owner: string | undefined;
  /** Whom the main subjects of this sentence, before the words, and of the one before it mean, and that of the first of the paragraph. */
  readonly main: string | undefined;
  readonly mainBefore: string | undefined;
  readonly mainOfParagraph: string | undefined;
  /** Whom the last pronoun of the same gender and number was taken to mean. */
  readonly same: LastPronoun | undefined;
  /** Who speaks the words or is the subject of their clause: nobody whom "him" means, and likely somebody who dealt with that one. */
  readonly other: string | undefined;
  readonly quoteStart: number;
  /** Whom the publisher's state is likeliest headed by. */
  readonly homePerson: string | undefined;
  readonly best: number;
  /** For whom the speaker of the words around acts, and whoever the sentence is about. */
  readonly voices: readonly string[];
  readonly acting: readonly string[];
  /** How often each person among the candidates was mentioned. */
  readonly counts: readonly number[];
  /** Of the people or bodies among the candidates, their number. */
  readonly likely: number;
}

/** Asks once what the features of all candidates need. */
export function ask(walk: Walk, referring: Referring, candidates: readonly Candidate[]): Question {
  const { head, kind, word, pronoun, gender } = referring;
  const { tokens } = walk.scene;
  const isOwner =
    head.label === 'nmod:poss' || (pronoun !== undefined && ['his', 'its', 'their', 'our'].includes(head.lower));
  const form =
    nationalityCode(head.text) && head.text !== head.lower
      ? 10
      : pronoun
        ? pronoun.reflexive
          ? 3
          : isOwner
            ? 2
            : ['he', 'she', 'they', 'we'].includes(word) || head.label.startsWith('nsubj')
              ? 0
              : 1
        : isPlainPerson(word)
          ? isChild(word)
            ? 5
            : 6
          : isEpithet(word)
            ? 7
            : NATION_NOUNS.has(word)
              ? 8
              : agencyNoun(word)
                ? 9
                : 4;
  const sortNumber = kind.charCodeAt(0) * 400 + kind.length * 20 + form;
  const values = candidates.map(({ referent }) => (referent ? fadedValue(referent, head.sentence) : 0));
  const isLikely = ({ kind: own, key }: Candidate): boolean =>
    own === 'person'
      ? walk.people.get(key)?.gender === gender || gender === undefined
      : own !== 'nobody' && own !== 'unnamed';
  const quoter = quoterOf(walk, head);
  const reporter = speakerAround(walk, head);
  const main = mainSubject(walk, head.sentence, head.index);
  const mainBefore = mainSubject(walk, head.sentence - 1, head.index);
  const behind = (key: string | undefined): readonly string[] => (key === undefined ? [] : walk.behind(key));
  return {
    referring,
    asked: pronoun ? undefined : askedBy(walk, referring),
    sort: template(`sort ${sortNumber}`),
    role: ROLES.indexOf(roleOf(tokens, head.index)),
    isSpeaker: walk.isSpeaker(head),
    verb: tokens[head.head]?.upos === 'VERB' ? tokens[head.head]!.lemma : undefined,
    subject: subjectOfClause(walk, head),
    reporter,
    quoter,
    topic: topicBefore(walk, head),
    topicAcross: topicBefore(walk, head, true),
    owner: ownerBarred(walk, head),
    main,
    mainBefore,
    mainOfParagraph: mainSubject(walk, paragraphStart(walk, head.sentence), head.index),
    same: pronoun && walk.lastPronouns.get(pronounClass(pronoun)),
    other: form === 1 ? (quoter ?? subjectOfClause(walk, head, 1)) : quoter,
    quoteStart: walk.quotesAt(head).findLast((one) => one.kind !== 'direct')?.start ?? -1,
    homePerson: pronoun ? undefined : walk.homePerson,
    voices: behind(quoter ?? reporter ?? walk.lastSpeaker),
    acting: behind(main ?? mainBefore),
    best: Math.max(0, ...values),
    counts: candidates.map(({ referent, kind: own }) => (own === 'person' ? (referent?.count ?? 0) : 0)),
    likely: Math.min(candidates.filter(isLikely).length, 4),
  };
}

/** The first sentence of the paragraph that a sentence stands in, at most a few back. */
function paragraphStart({ scene: { sentences } }: Walk, sentence: number): number {
  let first = sentence;
  while (sentence - first < MAX_PARAGRAPH && sentences[first - 1]?.paragraph === sentences[sentence]!.paragraph)
    first -= 1;
  return first;
}
