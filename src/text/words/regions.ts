// country (none: several countries or a continent)|names of states, provinces, islands, seas and regions that news names. Common knowledge, written by us.
const ROWS = `
|Africa,Asia,Europe,North America,South America,Latin America,Central America,Antarctica,Oceania,Eurasia,Middle East,Far East,Near East,East Asia,South Asia,Southeast Asia,South-East Asia,Southern Asia,Central Asia,Western Europe,Eastern Europe,Central Europe,Northern Europe,Southern Europe
|North Africa,West Africa,East Africa,Southern Africa,Central Africa,Sub-Saharan Africa,Horn of Africa,Sahel,Maghreb,Caribbean,Balkans,Baltic,Caucasus,South Caucasus,North Caucasus,Scandinavia,Levant,Mesopotamia,Arabian Peninsula,Korean Peninsula,Korean peninsula,Indian subcontinent,Asia-Pacific,Asia Pacific,Indo-Pacific,Benelux,Iberia,Sahara,Himalayas,Alps,Andes,Amazon,Arctic,Pacific,Atlantic,Mediterranean,West,Transcaucasia,Kurdistan,Palestine,Bengal
|Pacific Ocean,Atlantic Ocean,Indian Ocean,Arctic Ocean,Black Sea,Red Sea,Caspian Sea,Baltic Sea,North Sea,South China Sea,East China Sea,Yellow Sea,Sea of Japan,Sea of Azov,Persian Gulf,Gulf of Aden,Gulf of Mexico,Bay of Bengal,Strait of Hormuz,English Channel,Suez Canal,Panama Canal,Dead Sea,Arabian Sea,Mediterranean Sea,Danube,Rhine,Nile,Mekong,Ganges,Euphrates,Tigris,Volga
US|Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,New England,Midwest,Silicon Valley,Cape Cod,Long Island,Staten Island,Guantanamo,Guantanamo Bay,Guantánamo,Pearl Harbor,Ground Zero
US|Ala.,Ariz.,Ark.,Calif.,Colo.,Conn.,Del.,Fla.,Ga.,Ill.,Ind.,Kan.,Ky.,La.,Mass.,Mich.,Minn.,Miss.,Mo.,Mont.,Neb.,Nev.,N.H.,N.J.,N.M.,N.Y.,N.C.,N.D.,Okla.,Ore.,Pa.,R.I.,S.C.,S.D.,Tenn.,Tex.,Va.,Vt.,Wash.,W.Va.,Wis.,Wyo.,D.C.,DC
CA|Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Ontario,Prince Edward Island,Quebec,Québec,Saskatchewan,Yukon,Nunavut
AU|New South Wales,Queensland,South Australia,Tasmania,Victoria,Western Australia,Northern Territory
GB|England,Scotland,Wales,Northern Ireland,Ulster,Cornwall,Kent,Essex,Sussex,Yorkshire,Lancashire,Surrey,Devon,Channel Islands,Falkland Islands,Falklands,Shetland,Orkney
IN|Andhra Pradesh,Arunachal Pradesh,Assam,Bihar,Chhattisgarh,Goa,Gujarat,Haryana,Himachal Pradesh,Jharkhand,Karnataka,Kerala,Madhya Pradesh,Maharashtra,Manipur,Meghalaya,Mizoram,Nagaland,Odisha,Orissa,Punjab,Rajasthan,Sikkim,Tamil Nadu,Telangana,Tripura,Uttar Pradesh,Uttarakhand,West Bengal,Jammu and Kashmir,Kashmir,Ladakh
PK|Sindh,Balochistan,Baluchistan,Khyber Pakhtunkhwa,Swat,North Waziristan,South Waziristan,Waziristan
CN|Tibet,Xinjiang,Guangdong,Sichuan,Yunnan,Hubei,Hunan,Henan,Hebei,Shandong,Shanxi,Shaanxi,Fujian,Zhejiang,Jiangsu,Jiangxi,Anhui,Guangxi,Guizhou,Gansu,Qinghai,Hainan,Heilongjiang,Liaoning,Inner Mongolia,Ningxia,Manchuria
RU|Siberia,Chechnya,Dagestan,Ingushetia,North Ossetia,Tatarstan,Bashkortostan,Kamchatka,Sakhalin,Karelia,Kuril Islands,Urals,Kuban,Stavropol,Primorye
UA|Crimea,Donbas,Donbass,Galicia,Transcarpathia|GE|Abkhazia,South Ossetia,Adjara|AZ|Nagorno-Karabakh,Karabakh,Nakhchivan|MD|Transnistria,Transdniester,Gagauzia|RS|Vojvodina
PS|Gaza,Gaza Strip,West Bank,East Jerusalem|IL|Galilee,Negev,Golan Heights,Golan,West Jerusalem|IQ|Anbar,Nineveh,Iraqi Kurdistan,Green Zone|AF|Helmand,Panjshir,Tora Bora|YE|Hadramawt|SD|Darfur,South Kordofan|ET|Tigray,Oromia,Amhara,Ogaden|SO|Puntland,Jubaland|LY|Cyrenaica,Fezzan|SN|Casamance
DE|Bavaria,Saxony,Hesse,Brandenburg,Thuringia,Saarland,Rhineland,Lower Saxony,North Rhine-Westphalia|FR|Brittany,Normandy,Provence,Alsace,Corsica,Burgundy|ES|Catalonia,Andalusia,Basque Country,Canary Islands,Balearic Islands,Valencia|IT|Sicily,Sardinia,Lombardy,Tuscany,Calabria,Lampedusa|GR|Crete,Lesbos|PT|Madeira,Azores|CH|Swiss Alps
ID|Java,Sumatra,Bali,Aceh,Borneo,Sulawesi,West Papua,Papua,Kalimantan,East Java,Central Java,West Java|MY|Sabah,Sarawak,Johor,Selangor,Kelantan,Perak,Kedah,Pahang|PH|Mindanao,Luzon,Visayas,Palawan,Cebu|LK|Northern Province|JP|Okinawa,Hokkaido,Fukushima,Kyushu|TH|Phuket|VN|Mekong Delta|KR|Jeju,DMZ
NG|Borno,Lagos State,Kano State,Niger Delta,Biafra,Rivers State,Plateau State|CD|North Kivu,South Kivu,Katanga,Ituri|KE|Rift Valley,Nyanza|ZA|Gauteng,KwaZulu-Natal,Western Cape,Eastern Cape,Limpopo,Mpumalanga,Free State|ZW|Matabeleland,Mashonaland|MZ|Cabo Delgado|CM|Bamenda|TZ|Pemba,Zanzibar
BR|Amazonas,Bahia,Minas Gerais,Mato Grosso,Pernambuco|AR|Patagonia|MX|Chiapas,Oaxaca,Sinaloa,Jalisco,Michoacan,Baja California,Yucatan|VE|Tachira,Zulia|CO|Antioquia|CL|Easter Island|EC|Galapagos|PR|Vieques|MA|Rif`;

/** Whether a word is a short form of a state's name, as news prints it after a town: "Ill.", "N.Y.". */
export function isStateAbbreviation(word: string): boolean {
  return abbreviations.has(word);
}

const abbreviations: ReadonlySet<string> = new Set(ROWS.match(/[A-Z][A-Za-z]{0,4}\.(?:[A-Z][A-Za-z]{0,4}\.){0,2}/g));

/** Regions, states and seas: their country's code or '', their names. */
export function* regionRows(): Iterable<readonly [string, readonly string[]]> {
  const fields = ROWS.trim().split(/[|\n]/);
  for (let i = 0; i + 1 < fields.length; i += 2) yield [fields[i]!, fields[i + 1]!.split(',')];
}

/** Common nouns that end the name of a place or stand before it: "Rhine River", "Lake Victoria", "Kandahar province". */
export const placeWords: ReadonlySet<string> = new Set(
  `river lake mount mountain mountains island islands isle sea ocean gulf bay strait straits channel canal peninsula valley desert hill hills forest province county district region state prefecture oblast governorate
  city town township village municipality suburb borough quarter street avenue road boulevard lane square plaza highway drive freeway turnpike parkway cay reef archipelago gorge land bridge tunnel airport station port harbor harbour beach coast cape fort camp park garden gardens palace
  stadium arena hall tower towers building prison jail border crossing zone territory territories republic kingdom emirate sultanate ranch estate delta falls creek springs heights plain plateau basin reef atoll archipelago metro commune barrio sector ward constituency volcano reservoir isthmus coastline airstrip airbase base mine monastery temple shrine hamlet`.split(
    /\s+/,
  ),
);

/** Buildings and grounds: neither a person nor, without more, an agency. */
export const facilityWords: ReadonlySet<string> = new Set(
  `street avenue road boulevard lane square plaza highway bridge tunnel airport station stadium arena hall tower towers building prison jail park garden gardens palace dam mall plant hotel ranch estate`.split(
    /\s+/,
  ),
);
