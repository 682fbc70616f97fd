// country|names of media. Common knowledge, written by us.
const ROWS = `
|Reuters,Thomson Reuters|US|Associated Press,AP,The Associated Press|FR|Agence France-Presse,AFP,Agence France Presse|US|United Press International,UPI|US|Bloomberg,Bloomberg News|RU|TASS,ITAR-TASS,Itar-Tass,Tass
RU|Interfax|RU|RIA Novosti,RIA|RU|Sputnik|RU|RT,Russia Today|RU|Rossiya-1,Rossiya 1,Rossiya-24,Rossiya 24|RU|Channel One|RU|Kommersant|RU|Izvestia|RU|Pravda|RU|Novaya Gazeta|RU|Ekho Moskvy,Echo of Moscow|RU|Vedomosti|RU|NTV
CN|Xinhua,Xinhua News Agency|CN|People's Daily|CN|Global Times|CN|China Daily|CN|CCTV|CN|CGTN|HK|South China Morning Post,SCMP|JP|Kyodo,Kyodo News|JP|NHK|JP|Asahi Shimbun,Asahi|JP|Yomiuri Shimbun,Yomiuri|JP|Nikkei|JP|Japan Times|JP|Jiji,Jiji Press
KR|Yonhap,Yonhap News Agency|KR|Chosun Ilbo|KR|JoongAng Ilbo|KR|Korea Herald|KR|Korea Times|KP|KCNA,Korean Central News Agency|KP|Rodong Sinmun|TW|Central News Agency|IR|IRNA|IR|Fars,Fars News Agency|IR|Tasnim,Tasnim News Agency|IR|Mehr,Mehr News Agency|IR|ISNA|IR|Press TV|IR|Tehran Times
TR|Anadolu,Anadolu Agency|TR|Hurriyet,Hürriyet|TR|Sabah|TR|Cumhuriyet|QA|Al Jazeera,Al-Jazeera,Aljazeera|AE|Al Arabiya,Al-Arabiya|AE|The National|AE|WAM|AE|Gulf News|AE|Khaleej Times|SA|SPA,Saudi Press Agency|SA|Arab News|SA|Asharq Al-Awsat|EG|MENA|EG|Al-Ahram,Al Ahram|EG|Daily News Egypt
LB|Al Manar,Al-Manar|LB|Daily Star|LB|An-Nahar|SY|SANA|IQ|Rudaw|IL|Haaretz|IL|Jerusalem Post|IL|Ynet|IL|Yedioth Ahronoth,Yediot Aharonot|IL|Times of Israel|IL|Maariv|PS|WAFA,Wafa|PS|Ma'an
GB|BBC,British Broadcasting Corporation|GB|Sky News|GB|ITV|GB|Channel 4|GB|The Guardian,Guardian|GB|The Times of London|GB|Daily Telegraph,The Daily Telegraph|GB|Financial Times,FT|GB|The Economist,Economist|GB|The Independent|GB|Daily Mail|GB|Daily Mirror|GB|The Sun|GB|Sunday Times|GB|The Observer|GB|Press Association|GB|Evening Standard
US|CNN|US|Fox News|US|MSNBC|US|NBC,NBC News|US|CBS,CBS News|US|ABC News|US|PBS|US|NPR,National Public Radio|US|C-SPAN|US|CNBC|US|New York Times,The New York Times,NYT|US|Washington Post,The Washington Post|US|Wall Street Journal,The Wall Street Journal,WSJ|US|USA Today|US|Los Angeles Times|US|Chicago Tribune|US|Boston Globe|US|New York Post|US|New York Daily News|US|Miami Herald|US|Washington Times|US|Washington Examiner
US|Time magazine|US|Newsweek|US|Politico|US|The Hill|US|BuzzFeed,BuzzFeed News|US|Huffington Post,HuffPost|US|Breitbart,Breitbart News|US|Vox|US|Axios|US|The Atlantic|US|New Yorker,The New Yorker|US|Vanity Fair|US|Foreign Policy magazine|US|Forbes|US|Fortune|US|Rolling Stone|US|Voice of America,VOA|US|Radio Free Europe,RFE/RL|US|Radio Free Asia|US|HBO|US|ESPN|US|Univision|US|Telemundo|US|Newsmax|US|Slate|US|ProPublica
DE|Deutsche Welle,DW|DE|Der Spiegel,Spiegel|DE|Bild|DE|Die Zeit|DE|Die Welt|DE|ARD|DE|ZDF|DE|dpa,DPA|DE|Süddeutsche Zeitung,Sueddeutsche Zeitung|DE|Frankfurter Allgemeine Zeitung|FR|Le Monde|FR|Le Figaro|FR|Libération|FR|France 24|FR|Charlie Hebdo|FR|RFI|IT|ANSA,Ansa|IT|Corriere della Sera|IT|La Repubblica|IT|RAI|IT|La Stampa|ES|El País,El Pais|ES|El Mundo|ES|EFE|PT|Lusa
UA|Ukrinform|UA|Interfax-Ukraine|UA|Kyiv Post|BY|BelTA|PL|PAP|PL|Gazeta Wyborcza|CZ|CTK|HU|MTI|RS|Tanjug|RS|B92|IN|Times of India|IN|The Hindu|IN|Hindustan Times|IN|Indian Express|IN|NDTV|IN|PTI,Press Trust of India|IN|ANI|IN|IANS|IN|Deccan Herald|IN|All India Radio|IN|Doordarshan
PK|Dawn|PK|Geo News,Geo TV|PK|Express Tribune|PK|APP|BD|Daily Star|BD|bdnews24|LK|Daily Mirror|NP|Kathmandu Post|AF|TOLOnews,Tolo News|AF|Pajhwok|ID|Antara|ID|Jakarta Post|ID|Kompas|ID|Tempo|MY|Bernama|MY|New Straits Times|MY|Malaysiakini|MY|The Star|SG|Straits Times,The Straits Times|SG|Channel NewsAsia|SG|Mediacorp|TH|Bangkok Post|TH|The Nation|PH|Philippine Daily Inquirer,Inquirer|PH|Rappler|PH|ABS-CBN|PH|Philippine Star|PH|GMA News
VN|VNA,Vietnam News Agency|VN|Tuoi Tre|VN|VnExpress|KH|Phnom Penh Post|MM|Irrawaddy|AU|ABC|AU|Sydney Morning Herald|AU|The Age|AU|The Australian|AU|AAP|NZ|New Zealand Herald|NZ|RNZ|NG|Punch|NG|Vanguard|NG|Premium Times|NG|NAN,News Agency of Nigeria|NG|ThisDay|NG|Daily Trust|KE|Daily Nation|KE|The Standard|KE|Citizen TV|KE|The Star
ZA|SABC|ZA|Mail & Guardian|ZA|News24|ZA|Daily Maverick|ZA|eNCA|ZA|Business Day|ZW|The Herald|ZW|NewsDay|UG|Daily Monitor|UG|New Vision|TZ|The Citizen|GH|Daily Graphic|GH|GhanaWeb|GH|Graphic Online|ET|Fana|ET|Addis Standard|RW|New Times|BR|Folha de S.Paulo,Folha de Sao Paulo|BR|O Globo|BR|TV Globo,Globo|AR|Clarín,Clarin|AR|La Nación|MX|Reforma|MX|El Universal|MX|La Jornada|CO|El Tiempo|CL|El Mercurio|PE|El Comercio
VE|El Nacional|VE|TeleSUR,Telesur|CU|Granma|CU|Prensa Latina|CA|CBC,CBC News|CA|CTV,CTV News|CA|Globe and Mail,The Globe and Mail|CA|Toronto Star|CA|National Post|IE|Irish Times|IE|RTE,RTÉ|JM|Jamaica Gleaner,Gleaner`;

/** A medium: usual name first. */
export interface Medium {
  readonly names: readonly string[];
  readonly country?: string;
}

function parse(): readonly Medium[] {
  const fields = ROWS.trim().split(/[|\n]/);
  const media: Medium[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const code = fields[i]!;
    media.push({ names: fields[i + 1]!.split(','), ...(code === '' ? {} : { country: code }) });
  }
  return media;
}

/** News agencies, papers and stations, in the order of the rows. */
export const media: readonly Medium[] = parse();
