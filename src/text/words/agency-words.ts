import type { Sector } from '../../model/reading.ts';

/**
 * A word that tells an agency by the shape of its name.
 * `last`: ends the name ("Foreign Ministry", "Barclays Bank"); `open`: begins a name that goes on with of, for, on or against ("Ministry of Health");
 * `sure`: with a capital inside of a name of two words or more it decides; otherwise it is evidence.
 */
export interface AgencyWord {
  readonly words: string;
  readonly sector: Sector;
  readonly sure: boolean;
}

/** Rows in order: the first row that has a word gives its sector. */
export const AGENCY_WORDS: readonly AgencyWord[] = [
  // Foreign Intelligence Service is told by `SECTOR_PHRASES`; here the last words alone.
  {
    words:
      'ministry ministries department dept directorate secretariat chancellery presidency treasury cabinet government govt administration embassy consulate registry municipality inspectorate customs',
    sector: 'government',
    sure: true,
  },
  {
    words:
      'parliament senate congress duma knesset bundestag bundesrat assembly legislature majlis verkhovna rada sejm diet folketing riksdag storting cortes althing eduskunta lok sabha',
    sector: 'legislature',
    sure: true,
  },
  { words: 'court courts tribunal judiciary prosecution prosecutors', sector: 'judiciary', sure: true },
  {
    words:
      'army navy airforce military militia guard guards corps brigade battalion regiment squadron forces command infantry marines fleet taliban',
    sector: 'military',
    sure: true,
  },
  { words: 'police constabulary gendarmerie carabinieri', sector: 'police', sure: true },
  { words: 'party democrats republicans conservatives socialists greens labour bloc', sector: 'party', sure: true },
  {
    words:
      'newspaper newspapers news times post gazette herald tribune guardian observer telegraph chronicle radio tv television broadcasting broadcaster channel network press wire magazine weekly daily journal review',
    sector: 'media',
    sure: true,
  },
  {
    words:
      'inc ltd limited corp corporation co company companies plc llc llp gmbh ag sa nv bv oy ab spa pty holdings holding group industries enterprises partners ventures capital airlines airways motors electronics pharmaceuticals pharma technologies technology systems software solutions bank banks insurance securities investments energy petroleum oil gas mining steel foods brewery breweries hotels resorts entertainment studios pictures records telecom communications railways shipping lines builders constructions mills brothers bros bhd sdn pte pvt srl sarl kg kk asa tbk jsc pjsc ojsc zrt doo holding bancorp',
    sector: 'company',
    sure: true,
  },
  {
    words:
      'association federation foundation society institute institution institutes charity trust union unions committee alliance coalition movement campaign network forum initiative fund council league club confederation syndicate chamber observatory watch',
    sector: 'ngo',
    sure: true,
  },
  {
    words:
      'agency authority commission bureau board service services office council center centre organization organisation panel taskforce laboratory laboratories',
    sector: 'other',
    sure: true,
  },
  {
    words:
      'university college school academy faculty hospital clinic museum library church mosque cathedral diocese archdiocese polytechnic conservatory orchestra gallery theatre theater',
    sector: 'other',
    sure: true,
  },
  {
    words:
      'team fc cf afc sc united rovers rangers wanderers hotspur athletic olympique dynamo dinamo spartak sporting',
    sector: 'other',
    sure: false,
  },
];

/** Words or word pairs anywhere in an agency's name that tell its sector, before its last word does. In order. */
export const SECTOR_PHRASES: readonly { readonly phrase: RegExp; readonly sector: Sector }[] = [
  // Foreign Intelligence Service, National Security Agency, State Security Committee
  {
    phrase:
      /\b(?:intelligence|espionage|counterintelligence|committee (?:for|of) (?:state|national) security|security (?:service|agency|committee|bureau|services)|secret service|mossad|shin bet|mi5|mi6|kgb|fsb|gru)\b/i,
    sector: 'intelligence',
  },
  // Supreme Court, Constitutional Tribunal, Director of Public Prosecutions
  {
    phrase:
      /\b(?:court|tribunal|judiciary|judicial|public prosecut\w{0,5}|prosecutor\w{0,3} general|attorney general)\b/i,
    sector: 'judiciary',
  },
  // National Police Service, Metropolitan Police
  { phrase: /\b(?:police|constabulary|gendarmerie|interpol|europol)\b/i, sector: 'police' },
  // Parliament, House of Representatives, National Assembly
  {
    phrase:
      /\b(?:parliament|senate|congress|duma|knesset|bundestag|national assembly|house of (?:representatives|commons|lords|assembly|councillors)|legislative (?:council|assembly|yuan)|state assembly|general assembly of|majlis|sejm|rada|riksdag|storting)\b/i,
    sector: 'legislature',
  },
  // Ministry of Defence is government; the armed forces are not
  {
    phrase:
      /\b(?:ministry|ministries|department|embassy|consulate|presidency|cabinet|government|treasury|secretariat)\b/i,
    sector: 'government',
  },
  {
    phrase:
      /\b(?:army|navy|air force|armed forces|military|militia|revolutionary guards?|national guard|coast guard|marine corps|marines|brigades?|battalion|defen[cs]e forces?|security forces|joint chiefs)\b/i,
    sector: 'military',
  },
  // Liberal Democratic Party; not a third party
  {
    phrase:
      /\b(?:party|(?:patriotic|democratic|popular|socialist|liberal|islamic|christian|people'?s) union|democrats|republicans|conservatives|socialists|national congress|people'?s alliance)\b/i,
    sector: 'party',
  },
  // Red Cross, Doctors Without Borders
  {
    phrase:
      /\b(?:red (?:cross|crescent)|refugee council|doctors without|without borders|amnesty|human rights watch|greenpeace|oxfam|caritas|save the children|charity|charities|relief fund|foundation)\b/i,
    sector: 'ngo',
  },
  // World Trade Organization, African Union, Gulf Cooperation Council
  {
    phrase:
      /\b(?:united nations|european (?:union|commission|council|parliament)|african union|arab league|world (?:bank|health|trade|food|meteorological|customs)|international (?:\w+ ){1,4}(?:organi[sz]ation|agency|fund|committee|union|commission|court|federation|association)|organi[sz]ation of|organi[sz]ation for|league of|commonwealth of|cooperation council|non-aligned|asean|opec|nato)\b/i,
    sector: 'international',
  },
  {
    phrase:
      /\b(?:news|newspaper|radio|television|tv|broadcasting|press agency|newswire|gazette|herald|tribune|daily \w+|\w+ times|morning post)\b/i,
    sector: 'media',
  },
  {
    phrase:
      /\b(?:s\.a\.|banco|banca|banque|grupo|groupe|gruppo|consultancy|inc|ltd|limited|corp|corporation|company|plc|llc|gmbh|holdings?|group|industries|airlines|airways|motors|bank|mills|brothers)\b/i,
    sector: 'company',
  },
  {
    phrase: /\b(?:association|federation|society|movement|campaign|union|trust|charity|coalition|alliance)\b/i,
    sector: 'ngo',
  },
  {
    phrase: /\b(?:agency|authority|commission|bureau|board of|office|administration|inspectorate|council)\b/i,
    sector: 'government',
  },
];

const byWord: ReadonlyMap<string, AgencyWord> = new Map(
  AGENCY_WORDS.toReversed().flatMap((row) => row.words.split(' ').map((word) => [word, row] as const)),
);

/** What a word (lower case) tells of an agency whose name it ends or begins. */
export function agencyWord(lower: string): AgencyWord | undefined {
  return byWord.get(lower.replace(/\.$/, ''));
}

/** Words that begin an agency's name that goes on with "of", "for", "on", "against": "Ministry of Health", "Committee to Protect Journalists". */
export const AGENCY_OPENERS: ReadonlySet<string> = new Set(
  `ministry department bank university institute council court house committee commission office bureau board center centre college school academy
  church bishop diocese organization organisation association federation union league society fund foundation agency authority directorate secretariat embassy consulate
  government chamber confederation congress coalition alliance movement front party campaign faculty hospital ministries conference forum group company parliament senate assembly doctors reporters`.split(
    /\s+/,
  ),
);

/** Connecting words inside such a name. */
export const AGENCY_CONNECTORS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'on',
  'against',
  'the',
  'and',
  '&',
  'to',
  'in',
  'de',
  'du',
  'des',
  'della',
  'del',
  'la',
  'do',
  'da',
  'y',
  'e',
  'et',
  'und',
  'für',
  'without',
]);

/** Common nouns of agencies that stand right before a name, with the sector they tell: "the newspaper La Torre". */
export const agencyNouns: ReadonlyMap<string, Sector> = new Map(
  (
    [
      ['media', 'newspaper paper daily weekly magazine tabloid broadcaster channel station outlet website portal'],
      [
        'company',
        'startup start-up bank firm brand platform app chain retailer airline carmaker automaker conglomerate monopoly operator insurer lender subsidiary publisher label company consortium giant supermarket restaurant brewer manufacturer contractor developer maker chipmaker drugmaker steelmaker planemaker shipbuilder miner utility refiner',
      ],
      ['party', 'party'],
      ['military', 'militia'],
      ['ngo', 'ngo nonprofit non-profit charity'],
      [
        'other',
        'group club team band agency organisation organization network quartet trio duo orchestra exchange think-tank institute union coalition',
      ],
    ] as const
  ).flatMap(([sector, nouns]) => nouns.split(' ').map((noun) => [noun, sector] as const)),
);

/** Offices that an agency has and a place has not. */
export const agencyOffices: ReadonlySet<string> = new Set(
  `ceo cfo coo cto chairman chairwoman chairperson spokesman spokeswoman spokesperson founder co-founder cofounder editor editor-in-chief director manager executive executives employee employees staff staffer worker workers owner
  analyst economist researcher reporter correspondent journalist columnist shareholders shareholder investors investor subsidiary headquarters striker midfielder defender goalkeeper coach captain fan fans player players supporters winger boss`.split(
    /\s+/,
  ),
);

/** First words of agencies' names, of many languages: "Radio Vest", "Banco Popular", "Real Betis". */
export const AGENCY_FIRST_WORDS: ReadonlySet<string> = new Set(
  `radio rádio correio correo jornal gazeta corriere giornale folha tv television banco banca banque bank club fc ac sc cf afc real sporting atletico atlético deportivo inter dinamo dynamo spartak lokomotiv cska olympique borussia bayern universidad universidade université universität università universitas partido partai parti
  asociación asociacion asociação associação association asociatia federación federacion federação fundación fundacion fundação fondation instituto institut empresa compañía compañia compania companhia grupo groupe gruppo caja cámara camara consejo conselho conseil ministerio ministère
  tribunal corte movimiento movimento mouvement frente front unión uniao união union confederación sindicato sociedad société compagnie corporación corporacion alianza coalición cooperativa hospital clinica clínica colegio escuela
  periódico periodico diario foro comité comite colectivo agencia istituto ministero autoridad junta liga red azienda ente
  yayasan persatuan kementerian majlis bharatiya jamaat jamiat hezb al-hizb team studio studios`.split(/\s+/),
);

/** Nouns of agencies that are also callings: "the publisher Karin Moe". */
export const callingNouns: ReadonlySet<string> = new Set(
  'publisher operator contractor developer manufacturer retailer brewer insurer lender maker miner'.split(' '),
);
