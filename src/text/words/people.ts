import type { PositionStatus } from '../../model/reading.ts';

/**
 * Words for what people are: they head titles ("finance minister"), stand for their holder ("the minister"), and lead to the
 * name in apposition ("the minister, Ann Ray"). Our own list.
 */

/** Offices and posts: these make a Position. */
export const OFFICES: ReadonlySet<string> = new Set(
  `president premier chancellor minister secretary undersecretary governor mayor senator congressman congresswoman representative deputy
  lawmaker legislator councillor councilor councilman councilwoman mp ambassador envoy consul diplomat commissioner commander general
  colonel major captain lieutenant admiral marshal sergeant inspector chief head director chair chairman chairwoman chairperson ceo cfo
  coo executive manager leader boss spokesman spokeswoman spokesperson adviser advisor counsel counselor counsellor attorney prosecutor
  judge justice magistrate speaker treasurer auditor comptroller king queen prince princess emperor empress emir sultan sheikh shah
  duke duchess crown pope archbishop bishop cardinal patriarch imam ayatollah rabbi pastor dean rector provost professor principal
  coordinator negotiator mediator representative delegate nominee coach editor publisher correspondent reporter journalist anchor
  columnist founder owner partner superintendent sheriff constable officer aide assistant attaché attache economist analyst lobbyist
  lawyer solicitor barrister banker administrator registrar ombudsman whip convener convenor vice-president vice-chancellor
  vice-chairman co-chair co-founder cofounder co-chairman under-secretary secretary-general director-general ombudswoman
  commandant brigadier corporal chaplain curator ranger warden trustee regent viceroy vizier caliph
  taoiseach tánaiste assemblyman assemblywoman member agent
  sen. rep. gov. gen. sens. reps. govs. gens. amb. pm lady`.split(/\s+/),
);

/** Other words for people: they lead to a name, yet give no Position. */
export const PEOPLE: ReadonlySet<string> = new Set(
  `counterpart colleague rival opponent ally friend husband wife widow widower son daughter brother sister father mother cousin nephew niece
  man woman boy girl person politician statesman activist dissident rebel guerrilla militant insurgent fugitive businessman businesswoman
  tycoon magnate oligarch billionaire millionaire financier investor donor developer contractor entrepreneur trader dealer broker
  scientist researcher scholar academic historian author writer novelist poet artist singer actor actress filmmaker musician composer
  architect engineer doctor physician surgeon nurse teacher student worker farmer driver pilot soldier veteran spy ex-spy agent official
  operative informant source witness suspect defendant convict prisoner detainee hostage victim survivor resident citizen candidate
  contender challenger winner laureate veteran expert specialist strategist consultant planner organizer organiser host guest visitor
  client boss patron confidant protégé member chairman cleric monk nun missionary preacher warlord chieftain elder mogul publisher blogger host celebrity star astronaut
  cosmonaut athlete player champion official employee staffer clerk insider outsider heir heiress critic supporter follower candidate
  counterpart interlocutor middleman intermediary go-between luminary politician newcomer predecessor successor`.split(
    /\s+/,
  ),
);

/** Words that come before an office and belong to it: "deputy prime minister", "national security adviser". */
export const PORTFOLIO: ReadonlySet<string> = new Set(
  `prime foreign finance interior home defence defense trade energy health education justice labour labor agriculture agricultural
  transport transportation environment economy economic economics culture sports sport tourism housing industry information
  communications security national vice deputy first second assistant associate senior junior chief executive managing general attorney
  state cabinet press special presidential permanent high supreme lord crown lieutenant major rear brigadier chief police army navy air
  military naval intelligence central union party opposition majority minority parliamentary house senate city district regional
  provincial county federal parliament budget planning development cooperation fisheries mining oil petroleum water power technology
  science research innovation commerce treasury revenue tax social welfare family women youth immigration migration integration
  european external internal political legal financial operating technical marketing editorial field personal private campaign
  climate peace nuclear arms human rights counterterrorism cyber cybersecurity homeland veterans railway aviation shipping public
  works infrastructure digital deputy-chief under spiritual religious rebel militia guerrilla faction tribal acting-deputy`.split(
    /\s+/,
  ),
);

/** How a word before the title changes the standing of its holder. */
export const STATUS_WORDS: ReadonlyMap<string, PositionStatus> = new Map<string, PositionStatus>([
  ['then', 'then'],
  ['former', 'former'],
  ['ex', 'former'],
  ['erstwhile', 'former'],
  ['one-time', 'former'],
  ['onetime', 'former'],
  ['previous', 'former'],
  ['late', 'former'],
  ['formerly', 'former'],
  ['previously', 'former'],
  ['outgoing', 'current'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['retired', 'former'],
  ['acting', 'acting'],
  ['interim', 'acting'],
  ['caretaker', 'acting'],
  ['designate', 'nominee'],
  ['elect', 'nominee'],
  ['nominated', 'nominee'],
  ['incoming', 'nominee'],
  ['current', 'current'],
  ['now', 'current'],
  ['currently', 'current'],
  ['present', 'current'],
  ['incumbent', 'current'],
  ['new', 'current'],
]);

/** Is the word one for a person, in the singular or the plural? Takes the dictionary form and the printed one. */
export function isPersonNoun(lemma: string, lower: string): boolean {
  return isOffice(lemma, lower) || PEOPLE.has(lemma) || PEOPLE.has(lower);
}

/** Is the word an office or a post ("chief", "ex-president", "president-elect")? */
export function isOffice(lemma: string, lower: string): boolean {
  if (OFFICES.has(lemma) || OFFICES.has(lower) || OFFICES.has(singular(lower))) return true;
  if (!lower.includes('-')) return false;
  return OFFICES.has(
    lower.replace(/^(?:ex|vice|co|deputy|then|sub|under)-/, '').replace(/-(?:elect|designate|in-office)$/, ''),
  );
}

function singular(lower: string): string {
  return lower.endsWith('men') ? `${lower.slice(0, -3)}man` : lower.endsWith('s') ? lower.slice(0, -1) : lower;
}
