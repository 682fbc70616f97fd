/** Irregular verbs of English: base form, then its other irregular forms. */
const VERBS = `
arise arose arisen|awake awoke awoken|babysit babysat|be am is are was were been being 'm 're 's|bear bore borne born|beat beaten|become became|befall befell befallen|beget begot begotten
begin began begun|behold beheld|bend bent|beset|bet|bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast
build built|burn burnt|burst|buy bought|cast|catch caught|choose chose chosen|cling clung|come came|cost|creep crept|cut|deal dealt|die dying|dig dug|dive dove|do does did done doing
draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown flies
forbid forbade forbidden|forecast|foresee foresaw foreseen|forego forewent foregone|forget forgot forgotten|forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|get got gotten getting|give gave given|go goes went gone
grind ground|grow grew grown|hang hung|have has had having 've|hear heard|hide hid hidden|hit|hold held|hurt|keep kept|kneel knelt|knit|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt
leave left leaving|lend lent|let|lie lay lain lying|light lit|lose lost|make made making|mean meant|meet met|mislead misled|misread|mistake mistook mistaken|misunderstand misunderstood|mow mown|offset
outdo outdid outdone|outgrow outgrew outgrown|overcome overcame|overdo overdid overdone|override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
panic panicked panicking|partake partook partaken|pay paid|prove proven|put putting|quit quitting|read|rebuild rebuilt|redo redid redone|rend rent|repay repaid|reset|resell resold|rethink rethought|rewrite rewrote rewritten
rid|ride rode ridden|ring rang rung|rise rose risen|run ran running|saw sawn|say says said|see saw seen|seek sought|sell sold|send sent|set setting|sew sewn|shake shook shaken|shed|shine shone|shoot shot|show shown
shrink shrank shrunk|shut shutting|sing sang sung singing|sink sank sunk|sit sat sitting|slay slew slain|sleep slept|slide slid|sling slung|slit|smite smote smitten|sneak snuck|sow sown|speak spoke spoken|speed sped
spell spelt|spend spent|spill spilt|spin spun|spit spat|split|spoil spoilt|spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode stridden|strike struck stricken
string strung|strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung swinging|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust
tie tying|tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|unwind unwound|uphold upheld|upset|vie vying|wake woke woken|wear wore worn|weave wove woven
wed|weep wept|win won winning|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written|can could|may might|shall should|will would 'll wo`;

/** Irregular plurals: singular, then plural. */
const NOUNS = `
man men|woman women|child children|person people|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|leaf leaves|life lives|wife wives|knife knives|half halves|self selves|calf calves|thief thieves|wolf wolves|shelf shelves|loaf loaves
elf elves|crisis crises|analysis analyses|basis bases|thesis theses|hypothesis hypotheses|oasis oases|axis axes|diagnosis diagnoses|emphasis emphases|parenthesis parentheses|synthesis syntheses|criterion criteria|phenomenon phenomena
datum data|medium media|bacterium bacteria|curriculum curricula|memorandum memoranda|referendum referenda|stratum strata|alumnus alumni|nucleus nuclei|radius radii|stimulus stimuli|syllabus syllabi|index indices|matrix matrices
appendix appendices|vertex vertices|attorney-general attorneys-general|passer-by passers-by|brother-in-law brothers-in-law|sister-in-law sisters-in-law|son-in-law sons-in-law|bus buses|gas gases|movie movies|species|series|news|means|headquarters`;

function byForm(table: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const row of table.split(/[|\n]/)) {
    const forms = row.split(' ');
    for (const form of forms.slice(1)) map.set(form, forms[0]!);
  }
  // Bases come last and never over a form: "saw" is mostly of "see", "lay" of "lie".
  for (const base of [...map.values()]) if (!map.has(base)) map.set(base, base);
  return map;
}

/** From a form of an irregular verb to its base form: "met" → "meet". */
export const irregularVerbs = byForm(VERBS);
/** From an irregular plural to its singular: "women" → "woman". */
export const irregularNouns = byForm(NOUNS);
