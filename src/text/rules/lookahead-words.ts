function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

/** Lemmas and adjectives whose infinitive, or whose object with a date, lies ahead ("plans to meet on Friday", "talks scheduled for Friday"). */
export const lookAhead = set(`
  plan expect schedule set due agree intend want hope vow promise pledge prepare ask urge invite need slate decide seek aim propose threaten order
  likely ready poised expected planned scheduled slated bound unlikely hopeful determined about demand request instruct envisage foresee
  anticipate forecast predict project postpone delay adjourn reschedule allow require command mean try arrange commit tentatively`);

/** Verbs of saying: their present tense reports what has been said ("says Friday"). */
export const saying = set(
  'say tell report add note write state announce claim argue insist warn show suggest quote cite describe call',
);

/** Modal verbs that look ahead where no "have" follows. */
export const modals = set("will 'll ’ll wo shall would 'd ’d can could may might must should");

/** Past forms that do not end in -ed, for clauses that the grammar can't tell us of. */
export const irregularPast = set(`
  met said held was were had did went came took told made left began won lost saw spoke gave got found became led sent fell rose
  brought bought fought thought sought kept felt heard ran stood wrote built paid sat flew grew broke chose drove drew shot struck swore
  threw withdrew won understood sank burned fled woke arose laid cut quit hit put set`);
