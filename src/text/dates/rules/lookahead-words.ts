function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

/** Words whose infinitive, or whose object with a date, lies ahead ("plans to meet on Friday", "the offer to come in May"). */
export const lookAhead = set(`
  plan plans planned planning expect expected expects schedule scheduled set due agree agreed agrees intend intended want wants wanted hope hoped hopes
  vow vowed promise promised pledge pledged prepare prepared preparing ask asked urge urged invite invited need needs slate slated decide decided
  seek seeks aim aims propose proposed threaten threatened order ordered likely ready poised bound unlikely hopeful determined about
  demand demanded request requested instruct instructed envisage foresee anticipate anticipated forecast predict project postpone postponed
  delay adjourn reschedule allow allowed require required command try arrange arranged commit committed tentatively offer offered
  payable effective invitation proposal intention decision request bid pledge promise offer deadline permission summons wish
  consider considering considered eager keen willing`);

/** Of these words, the verbs whose own date is that of the deciding ("agreed in November to swap envoys"). */
export const deciding = set(
  'agree decide promise pledge vow ask urge offer propose request demand order command instruct threaten want',
);

/** Nouns whose infinitive may have been done by now ("her decision to meet him in June drew criticism"). */
export const settled = set('decision choice refusal attempt failure move bid effort');

/** Present forms that tell of a programme ("Ellwood host Arbury on Friday"). */
export const scheduled = set(
  'open opens reopen reopens begin begins resume resumes host hosts face faces airs premieres',
);

/** Verbs that undo what was to come: the date of their subject or object lies ahead ("the meeting on Friday was called off"). */
export const undoing = set('cancel scrap shelve postpone delay reschedule');

/** Verbs of saying and of order in time: their present tense reports what has been ("says Friday", "the trip follows talks in May"). */
export const saying = set(`
  say tell report add note write state announce claim argue insist warn show suggest quote cite describe call follow reflect confirm mark deny
  allege recall accuse have`);

/** Modal verbs that look ahead where no "have" follows. */
export const modals = set("will 'll ’ll wo shall would 'd ’d can could may might must should");

/** Past forms that do not end in -ed, for clauses that the tree can't tell us of. */
export const irregularPast = set(`
  met said held was were had did went came took told made left began won lost saw spoke gave got found became led sent fell rose
  brought bought fought thought sought kept felt heard ran stood wrote built paid sat flew grew broke chose drove drew shot struck swore
  threw withdrew understood sank burned fled woke arose laid cut quit hit put`);

/** Verbs whose present and past are one form, so that neither can be told. */
export const samePast = set('put set cut hit let quit cost spread shut bet read split burst cast hurt');
