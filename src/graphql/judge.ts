import { judgeDistinct, mergeActors, undoJudgement } from '../store/judge.ts';
import { actorId, idOf } from './actor-argument.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { actors, judgementRef } from './refs.ts';
import { requireWriteAccess } from './write-access.ts';

const MAX_WORDS = 500;

/** The two that an argument names, by id or name. */
async function pairOf(context: Context, between: readonly string[]): Promise<readonly [string, string]> {
  if (between.length !== 2) throw badInput('between', 'two people or two agencies', String(between.length));
  const ids = await Promise.all(between.map((one) => actorId(context, 'between', one, { asGiven: true })));
  const [one, other] = ids;
  if (one == null || other == null) {
    const unknown = between[one == null ? 0 : 1] ?? '';
    throw badInput('between', 'two whom articles name', `"${unknown.slice(0, 80)}", whom none names`);
  }
  return [one, other];
}

/** What somebody said of themselves and of their reasons, in words that are not endless. */
function wordsOf(argument: string, given: string | null | undefined): string | null {
  const words = given?.trim() ?? '';
  if (words.length > MAX_WORDS) throw badInput(argument, `at most ${MAX_WORDS} characters`, String(words.length));
  return words === '' ? null : words;
}

function judging(by: string | null | undefined, because: string | null | undefined) {
  const who = wordsOf('by', by) ?? 'somebody';
  if (who === 'liaison') throw badInput('by', 'your own name', '"liaison", which stands for our own judgements');
  return { by: who, at: new Date().toISOString(), because: wordsOf('because', because) };
}

/** What was loaded before a judgement is not what is there after it. */
function afresh<T>(context: Context, judgement: T): T {
  actors(context).clearAll();
  return judgement;
}

const BY = 'Who you are, for those who look at it later.';
const BECAUSE = 'Why, in your words.';

builder.mutationFields((t) => ({
  mergeActors: t.field({
    type: judgementRef,
    nullable: true,
    description:
      'Judges that two people, or two agencies, are one. All that articles say of either is then found at one, under either id; no article is changed, and `undoJudgement` takes it back.',
    args: {
      between: t.arg.idList({ required: true, description: 'The two, by id or name.' }),
      by: t.arg.string({ description: BY }),
      because: t.arg.string({ description: BECAUSE }),
    },
    resolve: async (_, { between, by, because }, context) => {
      requireWriteAccess(context);
      const [one, other] = await pairOf(context, between);
      return afresh(context, await mergeActors(context.engine, one, other, judging(by, because)));
    },
  }),
  judgeDistinct: t.field({
    type: judgementRef,
    nullable: true,
    description:
      'Judges that two are not one, also where they are taken for one today: give the ids that two of its profiles had. They are never proposed again.',
    args: {
      between: t.arg.idList({ required: true, description: 'The two, by id or name.' }),
      by: t.arg.string({ description: BY }),
      because: t.arg.string({ description: BECAUSE }),
    },
    resolve: async (_, { between, by, because }, context) => {
      requireWriteAccess(context);
      const [one, other] = await pairOf(context, between);
      return afresh(context, await judgeDistinct(context.engine, one, other, judging(by, because)));
    },
  }),
  undoJudgement: t.field({
    type: judgementRef,
    nullable: true,
    description:
      'Takes a judgement back: the graph is as if it had never been made. Undone twice, it stays undone. Null when there is none of this id.',
    args: {
      id: t.arg.id({ required: true, description: 'The id of the judgement.' }),
      by: t.arg.string({ description: BY }),
    },
    resolve: async (_, { id, by }, context) => {
      requireWriteAccess(context);
      return afresh(context, await undoJudgement(context.engine, idOf('id', 'Judgement', id), judging(by, null)));
    },
  }),
}));
