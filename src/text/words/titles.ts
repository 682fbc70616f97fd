/** Forms of address that stand before a person's name: never a part of it. Lower case, without a final stop. */
export const honorifics: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx mister madam madame mme mlle monsieur m dr doctor prof professor sir dame lord lady hon honorable honourable rev reverend fr father sister brother
  pastor bishop archbishop cardinal pope rabbi imam mullah mufti ayatollah hojjatoleslam sheikh sheikha shaikh shaikha sheik shaykh emir amir sultan king queen prince princess duke duchess count countess baron baroness
  earl viscount marquis marquess tsar emperor empress kaiser maharaja raja begum haji hajji hajjah datuk datuk dato datin tan sri tun tunku tengku ustaz maulana moulana mawlana swami sri shri smt shrimati kumari thiru
  chief oba alhaji alhaja mallam malam barr barrister engr eng ing arch adv advocate atty attorney capt captain col colonel gen general lt lieutenant maj major sgt sergeant cpl corporal pvt private pfc cmdr cdr commander adm admiral brig brigadier
  cmdt commodore marshal wing ssgt msgt sp4 pte supt superintendent insp inspector det detective dcp acp ssp dsp igp ig dig constable officer deputy gov governor sen senator rep representative congressman congresswoman assemblyman assemblywoman councilman councilwoman councillor
  councilor alderman mayor sheriff judge justice president pres premier chancellor minister ambassador amb consul secretary sec speaker coach don doña dona herr frau señor señora senor senora signor signora comrade ex-president ex-minister mp mla mep pm fm vp potus highness majesty excellency eminence holiness dean earl taoiseach tánaiste chancellor khedive shah caliph vizier begum pasha bey`.split(
    /\s+/,
  ),
);

/** Styles in capitals that stand before a title or a name: "HRH the Crown Prince". */
export const styles: ReadonlySet<string> = new Set('HE H.E. HH H.H. HM H.M. HIM H.I.M. HRH H.R.H. TRH HSH'.split(' '));

/** Nouns of offices and callings, last words of a title before or beside a name. The lexicon knows more (`LexiconBit.personNoun`). */
export const officeNouns: ReadonlySet<string> = new Set(
  `president vice-president premier minister prime-minister chancellor secretary undersecretary under-secretary subsecretary deputy ambassador envoy consul attache attaché diplomat representative rep commissioner governor senator congressman congresswoman lawmaker legislator
  mp mps parliamentarian councillor councilor mayor sheriff judge justice magistrate prosecutor attorney lawyer solicitor advocate barrister counsel ombudsman director director-general chief head boss leader chairman chairwoman chairperson chair co-chair cochair
  ceo cfo coo cto executive manager founder co-founder cofounder owner president-elect spokesman spokeswoman spokesperson spokesmen aide adviser advisor assistant general colonel captain major lieutenant admiral marshal commander chief-of-staff sergeant officer inspector superintendent constable
  negotiator mediator coordinator coach manager trainer captain striker midfielder defender goalkeeper forward winger player batsman bowler skipper quarterback pitcher golfer boxer swimmer sprinter champion
  editor editor-in-chief journalist reporter correspondent columnist anchor author writer novelist poet historian professor scholar researcher scientist economist analyst expert teacher lecturer student dean rector principal
  activist campaigner organizer organiser actor actress singer musician director filmmaker producer artist painter composer rapper comedian model dancer architect engineer doctor surgeon nurse physician
  king queen prince princess emir sultan sheikh pope bishop archbishop cardinal priest pastor imam cleric rabbi ayatollah candidate nominee member colleague counterpart predecessor successor partner
  wife husband son daughter brother sister mother father widow widower cousin nephew niece uncle aunt friend neighbor neighbour lawyer driver farmer fisherman resident witness victim suspect defendant gunman militant rebel
  treasurer registrar clerk speaker whip envoy monarch ruler dictator tycoon billionaire magnate banker investor entrepreneur trader broker baker fugitive candidate contender challenger incumbent rival`.split(
    /\s+/,
  ),
);

/** Words that may stand inside of a title before its last noun: "Deputy Prime Minister", "Foreign Minister", "Vice Admiral". */
export const titleWords: ReadonlySet<string> = new Set(
  `prime foreign deputy vice first second third acting interim former ex late senior junior chief general special permanent assistant associate executive managing regional national federal state provincial
  lieutenant major brigadier rear air field grand crown attorney solicitor surgeon inspector secretary under finance defence defense interior justice health education trade energy transport agriculture economy environment home labour labor
  information water culture sports tourism commerce industry planning development environment police army navy majority minority opposition party parliamentary supreme high`.split(
    /\s+/,
  ),
);

/** Whether a word (lower case) is a noun of an office or a calling, also in the plural. */
export function isOfficeNoun(lower: string): boolean {
  return officeNouns.has(lower) || (lower.endsWith('s') && officeNouns.has(lower.slice(0, -1)));
}
