import type { Sector } from '../../model/reading.ts';

/** An agency that news names without saying what it is. The first name is the usual full one; further names and acronyms stand for the same. */
export interface KnownAgency {
  readonly names: readonly string[];
  readonly sector: Sector;
  readonly country?: string;
}

// sector|country|full name,other names and acronyms. Common knowledge, written by us.
const ROWS = `
intelligence|US|Central Intelligence Agency,CIA,C.I.A.
intelligence|US|National Security Agency,NSA,N.S.A.
intelligence|US|Defense Intelligence Agency,DIA
intelligence|US|Secret Service
intelligence|RU|Foreign Intelligence Service,SVR
intelligence|RU|Federal Security Service,FSB
intelligence|RU|GRU,Main Intelligence Directorate
intelligence|SU|KGB,K.G.B.
intelligence|GB|MI5,Security Service
intelligence|GB|MI6,Secret Intelligence Service
intelligence|GB|GCHQ
intelligence|IL|Mossad
intelligence|IL|Shin Bet,Shabak
intelligence|DE|Federal Intelligence Service,BND
intelligence|FR|DGSE
intelligence|PK|Inter-Services Intelligence,ISI
intelligence|IN|Research and Analysis Wing,RAW
intelligence|UA|Security Service of Ukraine,SBU
intelligence|TR|National Intelligence Organization,MIT
police|US|Federal Bureau of Investigation,FBI,F.B.I.
police|US|Drug Enforcement Administration,DEA
police||Interpol
police||Europol
police|GB|Scotland Yard,Metropolitan Police,Met Police
police|CA|Royal Canadian Mounted Police,RCMP
police|IN|Central Bureau of Investigation,CBI
police|US|NYPD,New York Police Department
police|US|LAPD,Los Angeles Police Department
government|US|White House
government|US|State Department,US State Department,U.S. State Department,Department of State
government|US|Pentagon,Defense Department,Department of Defense
government|US|Treasury Department,US Treasury,U.S. Treasury,Department of the Treasury
government|US|Justice Department,Department of Justice,DOJ
government|US|Department of Homeland Security,DHS,Homeland Security
government|US|National Security Council,NSC
government|US|Federal Reserve,Fed
government|US|Environmental Protection Agency,EPA
government|US|Food and Drug Administration,FDA
government|US|Centers for Disease Control and Prevention,CDC
government|US|NASA
government|US|Immigration and Customs Enforcement,ICE
government|US|Securities and Exchange Commission,SEC
government|US|Federal Aviation Administration,FAA
government|US|Federal Communications Commission,FCC
government|US|Internal Revenue Service,IRS
government|US|Federal Emergency Management Agency,FEMA
government|US|USAID
government|US|Government Accountability Office,GAO
government|RU|Kremlin
government|GB|Downing Street
government|GB|Foreign Office,Foreign and Commonwealth Office,FCO
government|GB|Home Office
government|GB|Whitehall
government|GB|National Health Service,NHS
government|GB|Buckingham Palace
government|KR|Blue House,Cheong Wa Dae
government|FR|Elysee,Élysée,Elysee Palace,Élysée Palace
government|FR|Quai d'Orsay
government|CN|State Council
government|CN|Zhongnanhai
government|VA|Vatican
government|PS|Palestinian Authority,PA,Palestinian National Authority
government|EU|European Central Bank,ECB
government|GB|Bank of England,BoE
legislature|US|Congress,US Congress,U.S. Congress
legislature|US|Senate,US Senate,U.S. Senate
legislature|US|House of Representatives,US House of Representatives
legislature|US|Capitol Hill
legislature|GB|House of Commons
legislature|GB|House of Lords
legislature|RU|State Duma,Duma
legislature|RU|Federation Council
legislature|IL|Knesset
legislature|DE|Bundestag
legislature|DE|Bundesrat
legislature|UA|Verkhovna Rada
legislature|IN|Lok Sabha
legislature|IN|Rajya Sabha
legislature|IR|Majlis
legislature|IE|Dáil,Dail
legislature|PL|Sejm
legislature|CN|National People's Congress,NPC
judiciary|US|Supreme Court,US Supreme Court,U.S. Supreme Court
judiciary||International Criminal Court,ICC
judiciary||International Court of Justice,ICJ
judiciary||European Court of Human Rights,ECHR
military||North Atlantic Treaty Organization,NATO,Nato
military|RU|Red Army
military|CN|People's Liberation Army,PLA
military|IR|Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guards,Revolutionary Guard
military|IL|Israel Defense Forces,IDF
military|PS|Hamas
military|LB|Hezbollah,Hizbollah,Hizbullah
military|PS|Islamic Jihad
military|AF|Taliban
military||al-Qaeda,Al-Qaeda,al Qaeda,Al Qaeda,al-Qaida
military||Islamic State,ISIS,ISIL,IS,Daesh,Islamic State of Iraq and the Levant
military|SO|al-Shabab,Al-Shabaab,al-Shabaab,Al-Shabab
military|NG|Boko Haram
military|TR|Kurdistan Workers' Party,PKK
military|CO|FARC,Revolutionary Armed Forces of Colombia
military|LK|Liberation Tigers of Tamil Eelam,LTTE,Tamil Tigers
military|GB|Royal Navy
military|GB|Royal Air Force,RAF
military|US|Marine Corps
military|YE|Houthis
military|RU|Wagner Group,Wagner
military|US|Central Command,CENTCOM
military|IE|IRA,Irish Republican Army
international||United Nations,UN,U.N.
international||European Union,EU,E.U.
international||European Commission
international||European Parliament
international||European Council
international||UN Security Council,Security Council,U.N. Security Council,United Nations Security Council,UNSC
international||UN General Assembly,General Assembly,U.N. General Assembly,United Nations General Assembly
international||World Health Organization,WHO,World Health Organisation
international||World Trade Organization,WTO,World Trade Organisation
international||International Monetary Fund,IMF,I.M.F.
international||World Bank
international||International Atomic Energy Agency,IAEA
international||African Union,AU
international||Arab League,League of Arab States
international||Association of Southeast Asian Nations,ASEAN,Asean
international||Organization of the Petroleum Exporting Countries,OPEC,Opec
international||Organization for Security and Cooperation in Europe,OSCE,Organisation for Security and Co-operation in Europe
international||Organisation for Economic Co-operation and Development,OECD,Organization for Economic Cooperation and Development
international||Organization of American States,OAS
international||Commonwealth of Independent States,CIS
international||Shanghai Cooperation Organization,SCO,Shanghai Cooperation Organisation
international||Collective Security Treaty Organization,CSTO
international||Gulf Cooperation Council,GCC
international||Economic Community of West African States,ECOWAS,Ecowas
international||Southern African Development Community,SADC
international||East African Community,EAC
international||Caribbean Community,CARICOM,Caricom
international||Mercosur
international||BRICS
international||G7,Group of Seven
international||G8,Group of Eight
international||G20,G-20,Group of 20
international||UNESCO,Unesco
international||UNICEF,Unicef
international||UNHCR,UN Refugee Agency,United Nations High Commissioner for Refugees
international||UNRWA
international||UNDP,United Nations Development Programme
international||World Food Programme,WFP,World Food Program
international||Food and Agriculture Organization,FAO
international||International Labour Organization,ILO,International Labor Organization
international||Asian Development Bank,ADB
international||African Development Bank,AfDB
international||Council of Europe
international||Organisation of Islamic Cooperation,OIC,Organization of Islamic Cooperation
international||South Asian Association for Regional Cooperation,SAARC
international||Pacific Islands Forum
international||International Committee of the Red Cross,ICRC
international||Red Cross
international||Red Crescent
international||International Organization for Migration,IOM
international||International Olympic Committee,IOC
international||FIFA,Fifa
international||UEFA,Uefa
international||Financial Action Task Force,FATF
international||Organisation for the Prohibition of Chemical Weapons,OPCW
ngo||Amnesty International,Amnesty
ngo||Human Rights Watch,HRW
ngo||Greenpeace
ngo||Oxfam
ngo||Doctors Without Borders,Médecins Sans Frontières,Medecins Sans Frontieres,MSF
ngo||Save the Children
ngo||Reporters Without Borders,RSF
ngo||Committee to Protect Journalists,CPJ
ngo||Transparency International
ngo||International Crisis Group,Crisis Group
ngo||Freedom House
ngo||WikiLeaks,Wikileaks
ngo|US|American Civil Liberties Union,ACLU
ngo|US|National Rifle Association,NRA
ngo||Wildlife Conservation Society
ngo||World Wildlife Fund,WWF
ngo|GB|Syrian Observatory for Human Rights
ngo|US|Brookings Institution,Brookings
ngo|US|Pew Research Center,Pew
ngo|US|Heritage Foundation
ngo|US|Planned Parenthood
ngo|US|Human Rights Campaign
party|US|Republican Party,GOP,Republicans,Grand Old Party
party|US|Democratic Party,Democrats
party|US|Republican National Committee,RNC
party|US|Democratic National Committee,DNC
party|US|Tea Party
party|GB|Labour Party,Labour
party|GB|Conservative Party,Tories,Tory,Conservatives
party|GB|Liberal Democrats,Lib Dems
party|GB|UKIP,Ukip,UK Independence Party
party|GB|Scottish National Party,SNP
party|GB|Democratic Unionist Party,DUP
party|IE|Sinn Fein,Sinn Féin
party|IE|Fianna Fáil,Fianna Fail
party|IE|Fine Gael
party|DE|Christian Democratic Union,CDU
party|DE|Social Democratic Party,SPD
party|DE|Alternative for Germany,AfD
party|IN|Bharatiya Janata Party,BJP
party|IN|Indian National Congress
party|IN|Aam Aadmi Party,AAP
party|ZA|African National Congress,ANC
party|ZA|Democratic Alliance
party|ZA|Economic Freedom Fighters,EFF
party|ZW|ZANU-PF,Zanu-PF
party|ZW|Movement for Democratic Change,MDC
party|RU|United Russia
party|IL|Likud
party|IL|Kadima
party|PS|Fatah
party|PS|Palestine Liberation Organization,PLO
party|TR|Justice and Development Party,AKP,AK Party
party|EG|Muslim Brotherhood
party|CN|Communist Party,Communist Party of China,CPC,Chinese Communist Party,CCP
party|TW|Kuomintang,KMT
party|TW|Democratic Progressive Party,DPP
party|JP|Liberal Democratic Party,LDP
party|MY|UMNO,United Malays National Organisation
party|MY|Pakatan Harapan
party|MY|Barisan Nasional
party|SG|People's Action Party,PAP
party|PK|Pakistan Tehreek-e-Insaf,PTI
party|PK|Pakistan Muslim League-Nawaz,PML-N
party|PK|Pakistan Peoples Party,PPP
party|BD|Awami League
party|BD|Bangladesh Nationalist Party,BNP
party|NG|All Progressives Congress,APC
party|NG|Peoples Democratic Party,PDP,People's Democratic Party
party|GH|New Patriotic Party,NPP
party|GH|National Democratic Congress,NDC
party|KE|Jubilee Party
party|MX|PRI,Institutional Revolutionary Party
party|BR|Workers' Party,PT
company|US|Google
company|US|Apple
company|US|Microsoft
company|US|Facebook
company|US|Meta Platforms
company|US|Amazon
company|US|Twitter
company|US|Netflix
company|US|Hulu
company|SE|Spotify
company|CN|TikTok
company|US|Instagram
company|US|Snapchat
company|US|WhatsApp
company|US|Reddit
company|US|Pinterest
company|US|LinkedIn
company|US|Dropbox
company|US|Etsy
company|US|Tinder
company|DK|Lego
company|US|Tesla
company|US|Uber
company|US|Lyft
company|US|Airbnb
company|US|Intel
company|US|IBM
company|US|Oracle
company|US|Cisco
company|US|Qualcomm
company|US|Nvidia
company|US|Dell
company|US|HP,Hewlett-Packard
company|US|YouTube
company|US|Yahoo
company|US|eBay
company|US|PayPal
company|US|Walmart,Wal-Mart
company|US|McDonald's
company|US|Starbucks
company|US|Coca-Cola,Coca Cola
company|US|PepsiCo,Pepsi
company|US|Nike
company|US|Disney,Walt Disney
company|US|Boeing
company|US|Lockheed Martin
company|US|General Electric,GE
company|US|General Motors,GM
company|US|Ford,Ford Motor
company|US|Chrysler
company|US|Exxon,ExxonMobil,Exxon Mobil
company|US|Chevron
company|US|Goldman Sachs
company|US|Morgan Stanley
company|US|JPMorgan,JP Morgan,JPMorgan Chase
company|US|Citigroup,Citibank
company|US|Bank of America
company|US|Wells Fargo
company|US|Merrill Lynch
company|US|Lehman Brothers
company|US|BlackRock
company|US|Pfizer
company|US|Moderna
company|US|Johnson & Johnson
company|US|Merck
company|US|Visa
company|US|Mastercard
company|US|AT&T
company|US|Verizon
company|US|Comcast
company|US|FedEx
company|US|Caterpillar
company|US|SpaceX
company|US|Monsanto
company|US|Moody's
company|US|Standard & Poor's,S&P
company|US|Fitch
company|US|Delta Air Lines
company|US|American Airlines
company|US|United Airlines
company|US|OpenAI
company|DE|Volkswagen,VW
company|DE|Daimler
company|DE|Mercedes-Benz,Mercedes
company|DE|BMW
company|DE|Audi
company|DE|Siemens
company|DE|Deutsche Bank
company|DE|Lufthansa
company|DE|Bayer
company|DE|Adidas
company|FR|Airbus
company|FR|Renault
company|FR|Peugeot
company|FR|Total
company|FR|BNP Paribas
company|FR|Air France
company|GB|BP
company|GB|HSBC
company|GB|Barclays
company|GB|Vodafone
company|GB|Rolls-Royce
company|GB|AstraZeneca
company|GB|GlaxoSmithKline,GSK
company|GB|British Airways
company|GB|Tesco
company|GB|Unilever
company|GB|Shell,Royal Dutch Shell
company|CH|Nestle,Nestlé
company|CH|UBS
company|CH|Credit Suisse
company|CH|Novartis
company|CH|Roche
company|CH|Glencore
company|IT|Fiat
company|IT|Eni
company|NL|Philips
company|NL|ING
company|SE|Volvo
company|SE|Ericsson
company|SE|Ikea,IKEA
company|FI|Nokia
company|NO|Statoil,Equinor
company|JP|Toyota
company|JP|Honda
company|JP|Nissan
company|JP|Mitsubishi
company|JP|Sony
company|JP|Panasonic
company|JP|Toshiba
company|JP|Hitachi
company|JP|Nintendo
company|JP|SoftBank
company|JP|Tepco,TEPCO
company|KR|Samsung
company|KR|Hyundai
company|KR|LG
company|CN|Huawei
company|CN|ZTE
company|CN|Alibaba
company|CN|Tencent
company|CN|Baidu
company|CN|Xiaomi
company|CN|Lenovo
company|CN|ByteDance
company|CN|Sinopec
company|IN|Tata
company|IN|Infosys
company|IN|Reliance Industries
company|IN|Air India
company|RU|Gazprom
company|RU|Rosneft
company|RU|Lukoil
company|RU|Aeroflot
company|RU|Sberbank
company|RU|Rosatom
company|SA|Saudi Aramco,Aramco
company|AE|Emirates Airline
company|AE|Etihad
company|QA|Qatar Airways
company|BR|Petrobras
company|BR|Embraer
company|VE|PDVSA
company|CA|Bombardier
company|AU|Qantas
company|AU|BHP,BHP Billiton
company|AU|Rio Tinto
company|KE|Safaricom
company|ZA|Eskom
company|ZA|MTN
company|MY|Petronas
company|MY|AirAsia
company|MY|Malaysia Airlines
company|TW|Foxconn
company|TW|TSMC
company|IE|Ryanair
other|US|Harvard
other|US|Yale
other|US|Princeton
other|US|Stanford
other|US|Columbia University
other|US|National Football League,NFL
other|US|National Basketball Association,NBA
other|US|Major League Baseball,MLB
other|US|National Hockey League,NHL
other|US|NCAA
other|GB|Premier League
other|US|New York Stock Exchange,NYSE
other|US|Nasdaq,NASDAQ
other|US|Wall Street
`;

/** All known agencies, in the order of the rows. */
export const knownAgencies: readonly KnownAgency[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [sector, country, names] = row.split('|') as [Sector, string, string];
    return { names: names.split(','), sector, ...(country === '' ? {} : { country }) };
  });
