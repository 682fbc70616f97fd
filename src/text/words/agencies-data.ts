import type { Sector } from '../../model/reading.ts';

// country (none: several)|full name, other names and acronyms|country|… Common knowledge, written by us.

/** Agencies that news names without saying what they are, by sector; companies and media stand in files of their own. */
export const AGENCY_ROWS: readonly (readonly [Sector, string])[] = [
  [
    'intelligence',
    `
US|Central Intelligence Agency,CIA,C.I.A.|US|National Security Agency,NSA,N.S.A.|US|Defense Intelligence Agency,DIA|US|Secret Service|US|National Reconnaissance Office,NRO|US|Office of the Director of National Intelligence,ODNI
RU|Foreign Intelligence Service,SVR|RU|Federal Security Service,FSB|RU|GRU,Main Intelligence Directorate|RU|Federal Protective Service,FSO|RU|Security Council of Russia|SU|KGB,K.G.B.|GB|MI5,Security Service|GB|MI6,Secret Intelligence Service
GB|GCHQ|GB|Joint Intelligence Committee|IL|Mossad|IL|Shin Bet,Shabak|IL|Shin Beth,Israel Security Agency|DE|Federal Intelligence Service,BND|DE|Federal Office for the Protection of the Constitution,Verfassungsschutz
DE|Military Counterintelligence Service|DE|Stasi|FR|DGSE|FR|DGSI|FR|General Directorate for External Security,Directorate-General for External Security|FR|General Directorate for Internal Security|PK|Inter-Services Intelligence,ISI
PK|Intelligence Bureau of Pakistan|IN|Research and Analysis Wing,RAW|IN|Intelligence Bureau|IN|National Investigation Agency,NIA|UA|Security Service of Ukraine,SBU|UA|Foreign Intelligence Service of Ukraine,SZRU
UA|Main Directorate of Intelligence|TR|National Intelligence Organization,MIT|TR|Turkish National Intelligence Organization|IT|AISE|IT|AISI|IT|SISMI|IT|SISDE|ES|National Intelligence Centre,National Intelligence Center,CNI
NL|General Intelligence and Security Service,AIVD|NL|MIVD|BE|State Security Service,VSSE,Sûreté de l'État|SE|SAPO,Säpo|NO|Police Security Service|DK|Danish Security and Intelligence Service,Politiets Efterretningstjeneste
DK|Danish Defence Intelligence Service|FI|Supo,Finnish Security and Intelligence Service|EE|Kapo,Estonian Internal Security Service|EE|Estonian Foreign Intelligence Service,Välisluureamet|LV|Constitution Protection Bureau
LT|State Security Department|PL|Internal Security Agency,ABW|PL|Foreign Intelligence Agency|PL|Central Anticorruption Bureau|PL|SKW|CZ|Security Information Service,BIS|SK|Slovak Information Service|HU|Constitution Protection Office
RO|Romanian Intelligence Service|RO|Foreign Intelligence Service of Romania|RO|Securitate|BG|State Agency for National Security|RS|Security Intelligence Agency|HR|Security and Intelligence Agency|GR|National Intelligence Service,EYP
CH|Federal Intelligence Service,NDB|AT|Directorate State Security and Intelligence,DSN|AT|BVT|BY|State Security Committee of Belarus|GE|State Security Service of Georgia|AM|National Security Service|KZ|National Security Committee,KNB
KG|State Committee for National Security,GKNB|IR|Ministry of Intelligence,MOIS,Intelligence Ministry|SA|General Intelligence Presidency|SA|Presidency of State Security
EG|General Intelligence Service,General Intelligence Directorate,Mukhabarat|JO|General Intelligence Department|SY|Air Force Intelligence|IQ|Iraqi National Intelligence Service|AF|National Directorate of Security,NDS
LK|State Intelligence Service|BD|National Security Intelligence|BD|Directorate General of Forces Intelligence,DGFI|CN|Ministry of State Security,MSS|TW|National Security Bureau|KR|NIS|KR|Agency for National Security Planning|KR|KCIA
KP|Reconnaissance General Bureau|KP|Ministry of State Security of North Korea|JP|Public Security Intelligence Agency|JP|Cabinet Intelligence and Research Office|ID|State Intelligence Agency,Badan Intelijen Negara|MY|Special Branch
SG|Internal Security Department|PH|National Intelligence Coordinating Agency,NICA|AU|Australian Security Intelligence Organisation,ASIO|AU|Australian Secret Intelligence Service,ASIS|AU|Australian Signals Directorate
NZ|New Zealand Security Intelligence Service,NZSIS|NZ|Government Communications Security Bureau,GCSB|CA|Canadian Security Intelligence Service,CSIS|CA|Communications Security Establishment,CSE|BR|Abin,ABIN,Brazilian Intelligence Agency
AR|Federal Intelligence Agency|CO|National Intelligence Directorate|VE|SEBIN,Sebin|CU|Intelligence Directorate|ZA|State Security Agency|ZA|National Intelligence Agency|NG|Department of State Services,DSS
NG|National Intelligence Agency of Nigeria|KE|National Intelligence Service of Kenya|UG|Internal Security Organisation|UG|External Security Organisation|UG|Chieftaincy of Military Intelligence|ET|National Intelligence and Security Service
RW|NISS|SD|National Intelligence and Security Services|SD|General Intelligence Service of Sudan|SO|National Intelligence and Security Agency,NISA|ZW|Central Intelligence Organisation|DZ|DRS|MA|DGST|MA|DGED`,
  ],
  [
    'police',
    `
US|Federal Bureau of Investigation,FBI,F.B.I.|US|Drug Enforcement Administration,DEA|US|NYPD,New York Police Department|US|LAPD,Los Angeles Police Department|US|Secret Service Uniformed Division|US|Bureau of Alcohol,ATF
US|US Marshals Service,U.S. Marshals Service,US Marshals,Marshals Service|US|Customs and Border Protection,CBP|US|Border Patrol,US Border Patrol,U.S. Border Patrol||Interpol||Europol|GB|Scotland Yard,Metropolitan Police,Met Police
GB|National Crime Agency,NCA|GB|Police Service of Northern Ireland,PSNI|GB|Greater Manchester Police|GB|Police Scotland|GB|Serious Fraud Office|GB|Crown Prosecution Service|CA|Royal Canadian Mounted Police,RCMP
IN|Central Bureau of Investigation,CBI|IN|Enforcement Directorate|IN|Narcotics Control Bureau|IE|Garda,Garda Siochana,Garda Síochána,Gardai,Gardaí|FR|Gendarmerie Nationale|DE|Federal Criminal Police Office,BKA,Bundeskriminalamt
IT|Guardia di Finanza|ES|Guardia Civil,Civil Guard|ES|Policia Nacional,Policía Nacional|ES|Mossos d'Esquadra|RU|Investigative Committee|RU|Interior Ministry of Russia|RU|Rosgvardia,Rosgvardiya|AU|Australian Federal Police,AFP
AU|Queensland Police|AU|Victoria Police|ZA|South African Police Service|NG|Economic and Financial Crimes Commission,EFCC|KE|Directorate of Criminal Investigations|PK|Federal Investigation Agency|PK|National Accountability Bureau
BD|Rapid Action Battalion|PH|Philippine National Police,PNP|PH|National Bureau of Investigation,NBI|ID|Corruption Eradication Commission,KPK|ID|Densus 88|HK|Independent Commission Against Corruption,ICAC|CN|Ministry of Public Security`,
  ],
  [
    'government',
    `
US|White House|US|State Department,US State Department,U.S. State Department,Department of State|US|Pentagon,Defense Department,Department of Defense|US|Treasury Department,US Treasury,U.S. Treasury,Department of the Treasury
US|Justice Department,Department of Justice,DOJ|US|Department of Homeland Security,DHS,Homeland Security|US|National Security Council,NSC|US|Federal Reserve,Fed|US|Environmental Protection Agency,EPA|US|Food and Drug Administration,FDA
US|Centers for Disease Control and Prevention,CDC|US|NASA|US|Immigration and Customs Enforcement,ICE|US|Securities and Exchange Commission,SEC|US|Federal Aviation Administration,FAA|US|Federal Communications Commission,FCC
US|Internal Revenue Service,IRS|US|Federal Emergency Management Agency,FEMA|US|USAID|US|Government Accountability Office,GAO|US|National Institutes of Health,NIH|US|Oval Office|US|West Wing|US|Federal Trade Commission,FTC
US|Federal Election Commission,FEC|US|National Park Service|US|US Geological Survey,USGS|US|National Weather Service,NWS|US|National Hurricane Center|US|Transportation Security Administration,TSA|US|National Transportation Safety Board,NTSB
US|Peace Corps|US|Social Security Administration|US|Congressional Budget Office,CBO|US|Office of Management and Budget,OMB|US|Nuclear Regulatory Commission|US|Consumer Product Safety Commission|RU|Kremlin|RU|Roscosmos|RU|Roskomnadzor
RU|Central Election Commission|GB|Downing Street|GB|Foreign Office,Foreign and Commonwealth Office,FCO|GB|Home Office|GB|Whitehall|GB|National Health Service,NHS|GB|Buckingham Palace|GB|Bank of England,BoE|GB|Cabinet Office
GB|Ministry of Defence|GB|Ofcom|GB|Ofsted|GB|HM Revenue and Customs,HMRC|GB|FCDO|GB|Holyrood|GB|Stormont|GB|10 Downing Street,No 10,No. 10,Number 10|KR|Blue House,Cheong Wa Dae|KR|Bank of Korea|FR|Elysee,Élysée,Elysee Palace,Élysée Palace
FR|Quai d'Orsay|CN|State Council|CN|Zhongnanhai|CN|People's Bank of China|CN|National Development and Reform Commission|CN|Taiwan Affairs Office|VA|Vatican|VA|Holy See,Roman Curia|PS|Palestinian Authority,PA,Palestinian National Authority
EU|European Central Bank,ECB|EU|Frontex|EU|European Medicines Agency,EMA|EU|European External Action Service,EEAS|AU|Reserve Bank of Australia,RBA|IN|Rashtrapati Bhavan|IN|Reserve Bank of India,RBI|IN|Election Commission of India
IN|NITI Aayog|IN|ISRO,Indian Space Research Organisation|PK|Election Commission of Pakistan|PK|Water and Power Development Authority,WAPDA|IT|Quirinale|IT|Palazzo Chigi|IT|Farnesina|ES|Moncloa|ES|Generalitat
PH|Malacanang,Malacañang,Malacanang Palace,Malacañang Palace|PH|Commission on Elections,Comelec|BR|Itamaraty|BR|Planalto|AR|Casa Rosada|VE|Miraflores|JP|Bank of Japan,BOJ|JP|Kantei|JP|Nuclear Regulation Authority|NG|Aso Rock
NG|Central Bank of Nigeria,CBN|NG|Independent National Electoral Commission,INEC|NG|NNPC,Nigerian National Petroleum Corporation|NG|NAFDAC|KE|Independent Electoral and Boundaries Commission,IEBC|GH|Jubilee House|ZA|Union Buildings
ZA|South African Reserve Bank|ZA|Independent Electoral Commission|TR|Diyanet|IR|Atomic Energy Organization of Iran|IR|Guardian Council|IR|Expediency Council|IR|Assembly of Experts|BD|Bangladesh Bank`,
  ],
  [
    'legislature',
    `
US|Congress,US Congress,U.S. Congress|US|Senate,US Senate,U.S. Senate|US|House of Representatives,US House of Representatives|US|Capitol Hill|US|Senate Intelligence Committee|US|House Intelligence Committee
US|Senate Foreign Relations Committee|US|House Foreign Affairs Committee|GB|House of Commons|GB|House of Lords|RU|State Duma,Duma|RU|Federation Council|IL|Knesset|DE|Bundestag|DE|Bundesrat|UA|Verkhovna Rada|IN|Lok Sabha|IN|Rajya Sabha
IR|Majlis|IE|Dáil,Dail|PL|Sejm|CN|National People's Congress,NPC|CH|Federal Assembly|AT|Nationalrat|NL|Tweede Kamer,Eerste Kamer|FR|National Assembly,Assemblée Nationale|SE|Riksdag|NO|Storting|DK|Folketing|FI|Eduskunta|IS|Althing
EE|Riigikogu|LV|Saeima|LT|Seimas|BY|National Assembly of Belarus|GE|Georgian Dream|MN|Great Khural,State Great Khural|TR|Grand National Assembly|KZ|Mazhilis|UZ|Oliy Majlis|AF|Wolesi Jirga,Meshrano Jirga,Loya Jirga|NP|Constituent Assembly
TW|Legislative Yuan|HK|Legislative Council,LegCo|BD|Jatiya Sangsad|ID|People's Consultative Assembly,DPR|MY|Dewan Rakyat,Dewan Negara|MX|Chamber of Deputies`,
  ],
  [
    'judiciary',
    `
US|Supreme Court,US Supreme Court,U.S. Supreme Court|US|International Court of Arbitration|US|Federal Circuit||International Criminal Court,ICC||International Court of Justice,ICJ||European Court of Human Rights,ECHR
|Permanent Court of Arbitration||Court of Arbitration for Sport|GB|Old Bailey|GB|High Court|NL|Special Tribunal for Lebanon|NL|International Criminal Tribunal for the former Yugoslavia,ICTY|EU|European Court of Justice,ECJ
IT|Court of Cassation`,
  ],
  [
    'military',
    `
|North Atlantic Treaty Organization,NATO,Nato||al-Qaeda,Al-Qaeda,al Qaeda,Al Qaeda,al-Qaida||Islamic State,ISIS,ISIL,IS,Daesh,Islamic State of Iraq and the Levant||AQIM,al-Qaeda in the Islamic Maghreb||AMISOM||UNIFIL||ISAF||Kfor,KFOR||Sfor
RU|Red Army|RU|Wagner Group,Wagner|CN|People's Liberation Army,PLA|IR|Islamic Revolutionary Guard Corps,IRGC,Revolutionary Guards,Revolutionary Guard|IR|Quds Force|IR|Basij|IL|Israel Defense Forces,IDF|PS|Hamas|PS|Islamic Jihad
PS|al-Qassam Brigades,Qassam Brigades|PS|Al-Aqsa Martyrs Brigades|LB|Hezbollah,Hizbollah,Hizbullah|LB|Lebanese Armed Forces|AF|Taliban|AF|Haqqani network,Haqqani Network|AF|Northern Alliance|SO|al-Shabab,Al-Shabaab,al-Shabaab,Al-Shabab
NG|Boko Haram|NG|Islamic State West Africa Province,ISWAP|NG|Movement for the Emancipation of the Niger Delta|TR|Kurdistan Workers' Party,PKK|TR|Grey Wolves|TR|People's Defense Forces|CO|FARC,Revolutionary Armed Forces of Colombia
CO|ELN,National Liberation Army|LK|Liberation Tigers of Tamil Eelam,LTTE,Tamil Tigers|GB|Royal Navy|GB|Royal Air Force,RAF|GB|Special Air Service|GB|Royal Marines|GB|British Army|US|Marine Corps|US|Central Command,CENTCOM
US|US Army,U.S. Army|US|US Navy,U.S. Navy|US|US Air Force,U.S. Air Force,USAF|US|US Coast Guard,U.S. Coast Guard|US|National Guard|US|Africa Command,AFRICOM|US|Indo-Pacific Command,INDOPACOM|US|NORAD|US|Special Operations Command,SOCOM
US|Navy SEALs|US|Delta Force|US|Green Berets|US|Joint Chiefs of Staff|YE|Houthis|YE|Ansar Allah|IE|IRA,Irish Republican Army|IE|Provisional IRA,Real IRA|CA|Canadian Armed Forces|IQ|Popular Mobilization Forces,PMF,Hashd al-Shaabi|IQ|Peshmerga
IQ|Kataib Hezbollah|IQ|Mahdi Army|SY|Syrian Democratic Forces,SDF|SY|Free Syrian Army,FSA|SY|Jabhat al-Nusra,al-Nusra Front,Nusra Front|SY|Hayat Tahrir al-Sham,HTS|SY|YPG,People's Protection Units|LY|Libyan National Army,LNA
PK|Lashkar-e-Taiba|PK|Jaish-e-Mohammed,Jaish-e-Mohammad|PK|Tehreek-e-Taliban Pakistan,TTP|PK|Lashkar-e-Jhangvi|PK|Jamaat-ud-Dawa|IN|Border Security Force,BSF|IN|Central Reserve Police Force,CRPF|MM|Tatmadaw|MM|Arakan Army
MM|Kachin Independence Army|MM|Karen National Union|PH|Abu Sayyaf|PH|Moro Islamic Liberation Front|PH|Moro National Liberation Front,MNLF|PH|New People's Army|PH|Armed Forces of the Philippines,AFP|ID|Free Aceh Movement|ID|Jemaah Islamiyah
TH|Royal Thai Army|JP|Self-Defense Forces,Self-Defence Forces|KR|Republic of Korea Army|UG|Lord's Resistance Army,LRA|UG|Allied Democratic Forces,ADF|CD|M23|CD|MONUSCO|RW|FDLR|RW|Rwandan Patriotic Army|SD|Rapid Support Forces,RSF
SD|Janjaweed|SD|Sudan People's Liberation Army,SPLA|ET|Tigray People's Liberation Front,TPLF|ET|Oromo Liberation Army|ML|Ansar Dine|PE|Shining Path,Sendero Luminoso|MX|Sinaloa Cartel,Sinaloa cartel|MX|Los Zetas|MX|Zapatistas,EZLN
UA|Azov Regiment,Azov Battalion|XK|Kosovo Liberation Army,KLA|AL|National Liberation Army of Albania|ZA|South African National Defence Force,SANDF|ZA|Umkhonto we Sizwe|ZW|Zimbabwe Defence Forces`,
  ],
  [
    'international',
    `
|United Nations,UN,U.N.||European Union,EU,E.U.||European Commission||European Parliament||European Council||UN Security Council,Security Council,U.N. Security Council,United Nations Security Council,UNSC
|UN General Assembly,General Assembly,U.N. General Assembly,United Nations General Assembly||World Health Organization,WHO,World Health Organisation||World Trade Organization,WTO,World Trade Organisation
|International Monetary Fund,IMF,I.M.F.||World Bank||International Atomic Energy Agency,IAEA||African Union,AU||Arab League,League of Arab States||Association of Southeast Asian Nations,ASEAN,Asean
|Organization of the Petroleum Exporting Countries,OPEC,Opec||Organization for Security and Cooperation in Europe,OSCE,Organisation for Security and Co-operation in Europe
|Organisation for Economic Co-operation and Development,OECD,Organization for Economic Cooperation and Development||Organization of American States,OAS||Commonwealth of Independent States,CIS
|Shanghai Cooperation Organization,SCO,Shanghai Cooperation Organisation||Collective Security Treaty Organization,CSTO||Gulf Cooperation Council,GCC||Economic Community of West African States,ECOWAS,Ecowas
|Southern African Development Community,SADC||East African Community,EAC||Caribbean Community,CARICOM,Caricom||Mercosur||BRICS||G7,Group of Seven||G8,Group of Eight||G20,G-20,Group of 20||UNESCO,Unesco||UNICEF,Unicef
|UNHCR,UN Refugee Agency,United Nations High Commissioner for Refugees||UNRWA||UNDP,United Nations Development Programme||World Food Programme,WFP,World Food Program||Food and Agriculture Organization,FAO
|International Labour Organization,ILO,International Labor Organization||Asian Development Bank,ADB||African Development Bank,AfDB||Council of Europe||Organisation of Islamic Cooperation,OIC,Organization of Islamic Cooperation
|South Asian Association for Regional Cooperation,SAARC||Pacific Islands Forum||International Committee of the Red Cross,ICRC||Red Cross||Red Crescent||International Organization for Migration,IOM||International Olympic Committee,IOC
|FIFA,Fifa||UEFA,Uefa||Financial Action Task Force,FATF||Organisation for the Prohibition of Chemical Weapons,OPCW||United Nations Human Rights Council,UN Human Rights Council,Human Rights Council,UNHRC||OCHA,UN OCHA||UNAIDS||UNCTAD
|UNEP,UN Environment Programme||UNFPA||UNIDO||UNODC||UN Women||World Meteorological Organization,WMO||World Customs Organization||World Intellectual Property Organization,WIPO||International Civil Aviation Organization,ICAO
|International Maritime Organization,IMO||International Telecommunication Union||International Energy Agency,IEA||International Renewable Energy Agency,IRENA||Intergovernmental Panel on Climate Change,IPCC
|Inter-American Development Bank,IDB||European Investment Bank,EIB||European Bank for Reconstruction and Development,EBRD||Asian Infrastructure Investment Bank,AIIB||New Development Bank||Islamic Development Bank
|International Finance Corporation,IFC||Bank for International Settlements||European Free Trade Association,EFTA||Eurasian Economic Union,EAEU||Eurogroup||Benelux||Visegrad Group||Nordic Council
|Organisation of African Unity,OAU,Organization of African Unity||Central American Integration System,SICA||CELAC||UNASUR,Unasur||Andean Community||Pacific Alliance||Non-Aligned Movement||Commonwealth of Nations||La Francophonie
|IGAD,Intergovernmental Authority on Development||ECCAS||COMESA||Apec,APEC,Asia-Pacific Economic Cooperation||BIMSTEC||Melanesian Spearhead Group||AUKUS||Five Eyes||Mekong River Commission
|International Federation of Red Cross and Red Crescent Societies,IFRC||World Economic Forum,WEF||Inter-Parliamentary Union||World Anti-Doping Agency,WADA||International Cricket Council,ICC||World Athletics,IAAF||World Rugby
|CONCACAF,Concacaf||CONMEBOL,Conmebol||Confederation of African Football||Asian Football Confederation||Paris Club||Inter-American Court of Human Rights||Inter-American Commission on Human Rights,IACHR||European Free Alliance||G77||OPEC+
|International Seabed Authority||International Whaling Commission||Gavi||Global Fund||CERN||European Space Agency||Eurojust||Minsk Group||Contact Group`,
  ],
  [
    'ngo',
    `
|Amnesty International,Amnesty||Human Rights Watch,HRW||Greenpeace||Oxfam||Doctors Without Borders,Médecins Sans Frontières,Medecins Sans Frontieres,MSF||Save the Children||Reporters Without Borders,RSF||Committee to Protect Journalists,CPJ
|Transparency International||International Crisis Group,Crisis Group||Freedom House||WikiLeaks,Wikileaks||Wildlife Conservation Society||World Wildlife Fund,WWF||World Vision||CARE International||Caritas||Caritas Internationalis
|Norwegian Refugee Council||Danish Refugee Council||International Rescue Committee||Mercy Corps||ActionAid||Islamic Relief||Plan International||Médecins du Monde||Open Society Foundations||Ford Foundation
|Gates Foundation,Bill & Melinda Gates Foundation,Bill and Melinda Gates Foundation||Rockefeller Foundation||Clinton Foundation||Carter Center||Global Witness||Article 19||Human Rights First||Freedom From Hunger||Friends of the Earth
|Extinction Rebellion||International Federation of Journalists,IFJ||World Council of Churches||Salvation Army||Rotary International||Lions Club||International Union for Conservation of Nature,IUCN||Bellingcat||Sea-Watch||White Helmets
|Chatham House||RAND Corporation,Rand Corporation||Carnegie Endowment||Council on Foreign Relations||Atlantic Council||Center for Strategic and International Studies||Cato Institute||Hoover Institution||American Enterprise Institute
|Stockholm International Peace Research Institute,SIPRI||International Institute for Strategic Studies,IISS||Royal United Services Institute,RUSI|US|American Civil Liberties Union,ACLU|US|National Rifle Association,NRA
US|Brookings Institution,Brookings|US|Pew Research Center,Pew|US|Heritage Foundation|US|Planned Parenthood|US|Human Rights Campaign|US|Southern Poverty Law Center|US|NAACP|US|AFL-CIO|US|AIPAC|US|League of Women Voters|US|Black Lives Matter
US|Teamsters|US|United Auto Workers,UAW|US|American Medical Association|US|US Chamber of Commerce,U.S. Chamber of Commerce,Chamber of Commerce|US|Boy Scouts|US|Anti-Defamation League|US|Council on American-Islamic Relations,CAIR
US|Ku Klux Klan,KKK|US|Smithsonian Institution,Smithsonian|US|Nation of Islam|US|Church of Scientology|GB|Syrian Observatory for Human Rights|GB|Church of England|GB|Trades Union Congress,TUC|GB|National Trust|IL|B'Tselem|IL|Peace Now
IL|Breaking the Silence|IN|Rashtriya Swayamsevak Sangh,RSS|IN|Vishwa Hindu Parishad,VHP|DE|Konrad Adenauer Foundation|DE|Friedrich Ebert Foundation|DE|Friedrich Naumann Foundation|DE|Heinrich Böll Foundation|ZA|COSATU,Cosatu
ZA|Afriforum,AfriForum|KE|Central Organization of Trade Unions|NG|Nigeria Labour Congress,NLC|NG|Ohanaeze Ndigbo|NG|Afenifere|NG|IPOB,Indigenous People of Biafra|NG|Academic Staff Union of Universities,ASUU|TN|UGTT|CN|Falun Gong`,
  ],
  [
    'party',
    `
US|Republican Party,GOP,Republicans,Grand Old Party|US|Democratic Party,Democrats|US|Republican National Committee,RNC|US|Democratic National Committee,DNC|US|Tea Party|US|Libertarian Party|US|Green Party|US|Senate Republicans
US|House Democrats|US|House Republicans|US|Senate Democrats|GB|Labour Party,Labour|GB|Conservative Party,Tories,Tory,Conservatives|GB|Liberal Democrats,Lib Dems|GB|UKIP,Ukip,UK Independence Party|GB|Scottish National Party,SNP
GB|Democratic Unionist Party,DUP|GB|Plaid Cymru|GB|Brexit Party|GB|Reform UK|GB|British National Party|GB|Alliance Party|GB|Ulster Unionist Party|IE|Sinn Fein,Sinn Féin|IE|Fianna Fáil,Fianna Fail|IE|Fine Gael
DE|Christian Democratic Union,CDU|DE|Social Democratic Party,SPD|DE|Alternative for Germany,AfD|DE|Free Democratic Party,FDP|DE|Christian Social Union,CSU|DE|Die Linke|DE|Pirate Party|DE|Bündnis 90/Die Grünen|DE|Social Democrats
IN|Bharatiya Janata Party,BJP|IN|Indian National Congress|IN|Aam Aadmi Party,AAP|IN|Trinamool Congress,All India Trinamool Congress|IN|Samajwadi Party|IN|Bahujan Samaj Party|IN|Shiv Sena|IN|Janata Dal,Janata Dal (United),JD(U)
IN|Rashtriya Janata Dal,RJD|IN|DMK,Dravida Munnetra Kazhagam|IN|AIADMK|IN|Telugu Desam Party|IN|Communist Party of India|IN|CPI(M),CPM|IN|Nationalist Congress Party|IN|Shiromani Akali Dal,Akali Dal|IN|National Conference
IN|Peoples Democratic Party|IN|Biju Janata Dal|IN|All Parties Hurriyat Conference,Hurriyat Conference|ZA|African National Congress,ANC|ZA|Democratic Alliance|ZA|Economic Freedom Fighters,EFF|ZA|Inkatha Freedom Party,IFP
ZA|Congress of the People|ZA|Freedom Front Plus|ZA|uMkhonto weSizwe Party|ZW|ZANU-PF,Zanu-PF|ZW|Movement for Democratic Change,MDC|ZW|Citizens Coalition for Change|ZW|MDC Alliance|ZW|MDC-T|RU|United Russia|RU|A Just Russia|RU|Yabloko
RU|Communist Party of the Russian Federation,KPRF|RU|LDPR|IL|Likud|IL|Kadima|IL|Yesh Atid|IL|Yisrael Beiteinu,Yisrael Beitenu|IL|Shas|IL|Meretz|IL|Blue and White|IL|Joint List|IL|Jewish Home|IL|Labor Party|PS|Fatah
PS|Palestine Liberation Organization,PLO|TR|Justice and Development Party,AKP,AK Party|TR|Republican People's Party,CHP|TR|Nationalist Movement Party,MHP|TR|Peoples' Democratic Party,HDP|TR|IYI Party,Good Party|EG|Muslim Brotherhood
EG|Al-Nour Party|CN|Communist Party,Communist Party of China,CPC,Chinese Communist Party,CCP|TW|Kuomintang,KMT|TW|Democratic Progressive Party,DPP|TW|New Power Party|JP|Liberal Democratic Party,LDP|JP|Komeito,New Komeito
JP|Democratic Party of Japan,DPJ|JP|Constitutional Democratic Party of Japan|JP|Japanese Communist Party|JP|Nippon Ishin no Kai,Japan Innovation Party|MY|UMNO,United Malays National Organisation|MY|Pakatan Harapan|MY|Barisan Nasional
MY|Parti Islam Se-Malaysia|MY|Democratic Action Party|MY|Parti Keadilan Rakyat,PKR|MY|Malaysian Chinese Association,MCA|MY|Bersatu|MY|Malaysian Indian Congress|SG|People's Action Party,PAP|SG|Workers' Party|PK|Pakistan Tehreek-e-Insaf,PTI
PK|Pakistan Muslim League-Nawaz,PML-N|PK|Pakistan Peoples Party,PPP|PK|Muttahida Qaumi Movement,MQM|PK|Jamaat-e-Islami|PK|Jamiat Ulema-e-Islam,JUI-F|PK|Awami National Party|PK|PML-Q|BD|Awami League|BD|Bangladesh Nationalist Party,BNP
BD|Jatiya Party|NG|All Progressives Congress,APC|NG|Peoples Democratic Party,PDP,People's Democratic Party|NG|All Progressives Grand Alliance|NG|Social Democratic Party of Nigeria|NG|African Democratic Congress|NG|Labour Party of Nigeria
GH|New Patriotic Party,NPP|GH|National Democratic Congress,NDC|GH|Convention People's Party|KE|Jubilee Party|KE|Orange Democratic Movement,ODM|KE|Ford Kenya,FORD-Kenya|KE|United Democratic Alliance|KE|Azimio la Umoja,Azimio
KE|National Super Alliance,NASA coalition|MX|PRI,Institutional Revolutionary Party|MX|National Action Party|MX|PRD,Party of the Democratic Revolution|BR|Workers' Party,PT|BR|Brazilian Democratic Movement Party
FR|National Front,Front National|FR|National Rally,Rassemblement National|FR|La République En Marche,En Marche|FR|Les Républicains|FR|France Unbowed,La France Insoumise|FR|Socialist Party|IT|Five Star Movement,5-Star Movement|IT|Forza Italia
IT|Brothers of Italy,Fratelli d'Italia|IT|Northern League,Lega Nord|IT|Partito Democratico|ES|Podemos|ES|PSOE|ES|Partido Popular|ES|Ciudadanos|ES|Vox party|ES|Esquerra Republicana|ES|Batasuna|PT|Bloco de Esquerda|GR|Syriza,SYRIZA
GR|Pasok,PASOK|GR|New Democracy|GR|Golden Dawn|AT|Freedom Party,FPÖ|AT|ÖVP,Austrian People's Party|HU|Fidesz|HU|Jobbik|PL|Law and Justice|PL|Civic Platform|NL|VVD|NL|Party for Freedom,PVV|NL|D66|BE|Vlaams Belang|BE|N-VA|SE|Sweden Democrats
SE|Moderaterna|FI|Finns Party,True Finns|DK|Danish People's Party|DK|Venstre|UA|Party of Regions|UA|Batkivshchyna|UA|Servant of the People|RS|Serbian Progressive Party|TN|Ennahda,Ennahdha|TN|Nidaa Tounes
MA|Justice and Development Party of Morocco|DZ|FLN|DZ|Islamic Salvation Front|LB|Future Movement|LB|Free Patriotic Movement|LB|Lebanese Forces|LB|Kataeb|IQ|Dawa Party|IQ|Patriotic Union of Kurdistan,PUK|IQ|Kurdistan Democratic Party,KDP
IQ|Sadrist Movement|SY|Baath Party,Ba'ath Party,Baath|LK|United National Party|LK|Sri Lanka Freedom Party|LK|Tamil National Alliance|LK|Sri Lanka Podujana Peramuna|NP|Nepali Congress|NP|CPN-UML,CPN (UML)|NP|Maoist Centre
MM|National League for Democracy,NLD|MM|Union Solidarity and Development Party|TH|Pheu Thai,Pheu Thai Party|TH|Democrat Party|TH|Palang Pracharath|TH|Move Forward Party|TH|Future Forward Party|KH|Cambodian People's Party
KH|Cambodia National Rescue Party|ID|Golkar|ID|PDI-P,PDIP|ID|Gerindra|PH|Liberal Party|PH|PDP-Laban|PH|Nacionalista Party|PH|Akbayan|PH|Bayan Muna|KR|Saenuri Party|KR|Democratic Party of Korea|KR|People Power Party|KR|Liberty Korea Party
KR|Uri Party|VN|Communist Party of Vietnam|KP|Workers' Party of Korea|AU|Australian Labor Party|AU|Liberal Party of Australia|AU|One Nation|NZ|National Party|NZ|ACT New Zealand|CA|Liberal Party of Canada|CA|New Democratic Party,NDP
CA|Bloc Quebecois,Bloc Québécois|CA|Parti Quebecois,Parti Québécois|NA|SWAPO,Swapo|MZ|Frelimo,FRELIMO|MZ|Renamo,RENAMO|AO|MPLA|AO|UNITA,Unita|ZM|Patriotic Front|ZM|United Party for National Development|MW|Malawi Congress Party
TZ|Chama Cha Mapinduzi|TZ|Chadema,CHADEMA|TZ|ACT-Wazalendo|UG|National Resistance Movement,NRM|UG|Forum for Democratic Change|UG|National Unity Platform|ET|EPRDF|ET|Prosperity Party|RW|Rwandan Patriotic Front,RPF|SD|National Congress Party
SD|Umma Party|SS|SPLM,Sudan People's Liberation Movement|SL|Sierra Leone People's Party|SL|All People's Congress,APC|LR|Unity Party|LR|Congress for Democratic Change|GM|United Democratic Party|BW|Botswana Democratic Party
BW|Umbrella for Democratic Change|LS|All Basotho Convention|LS|Democratic Congress|AR|Justicialist Party|AR|Radical Civic Union|AR|Frente de Todos|CL|Frente Amplio|VE|PSUV,United Socialist Party of Venezuela|VE|Voluntad Popular
BO|Movement for Socialism|SV|FMLN|SV|Nuevas Ideas|NI|FSLN,Sandinista National Liberation Front|HN|Libre party|JM|Jamaica Labour Party|JM|People's National Party|TT|People's National Movement|TT|United National Congress
BB|Barbados Labour Party|GY|People's Progressive Party,PPP/C|FJ|FijiFirst|FJ|SODELPA|PG|Pangu Pati`,
  ],
  [
    'other',
    `
US|Harvard|US|Yale|US|Princeton|US|Stanford|US|Columbia University|US|National Football League,NFL|US|National Basketball Association,NBA|US|Major League Baseball,MLB|US|National Hockey League,NHL|US|NCAA|US|New York Stock Exchange,NYSE
US|Nasdaq,NASDAQ|US|Wall Street|GB|Premier League`,
  ],
];
