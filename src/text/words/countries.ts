/** A country or territory: ISO 3166-1 alpha-2 code (XK for Kosovo), English names with the usual one first, adjectives and nouns of nationality. */
export interface Country {
  readonly code: string;
  readonly names: readonly string[];
  readonly nationalities: readonly string[];
}

// Codes and first names as in ISO 3166 (i18n-iso-countries) and opensanctions' rigour; other names and nationalities are common knowledge, written by us.
const ROWS = `
AD|Andorra|Andorran
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati
AF|Afghanistan|Afghan,Afghani
AG|Antigua and Barbuda,Antigua|Antiguan,Barbudan
AL|Albania|Albanian
AM|Armenia|Armenian
AO|Angola|Angolan
AR|Argentina|Argentine,Argentinian,Argentinean
AT|Austria|Austrian
AU|Australia|Australian,Aussie
AW|Aruba|Aruban
AZ|Azerbaijan|Azerbaijani,Azeri
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Herzegovinian
BB|Barbados|Barbadian,Bajan
BD|Bangladesh|Bangladeshi
BE|Belgium|Belgian
BF|Burkina Faso|Burkinabe,Burkinabé
BG|Bulgaria|Bulgarian
BH|Bahrain|Bahraini
BI|Burundi|Burundian
BJ|Benin|Beninese
BM|Bermuda|Bermudian
BN|Brunei,Brunei Darussalam|Bruneian
BO|Bolivia|Bolivian
BR|Brazil|Brazilian
BS|Bahamas|Bahamian
BT|Bhutan|Bhutanese
BW|Botswana|Botswanan,Motswana,Batswana
BY|Belarus,Byelorussia|Belarusian,Belarussian,Byelorussian
BZ|Belize|Belizean
CA|Canada|Canadian
CD|DR Congo,Democratic Republic of the Congo,Democratic Republic of Congo,DRC,Congo-Kinshasa,Zaire,Congo|Congolese
CF|Central African Republic|Central African
CG|Congo-Brazzaville,Republic of the Congo,Republic of Congo|
CH|Switzerland|Swiss
CI|Ivory Coast,Côte d'Ivoire,Cote d'Ivoire|Ivorian
CK|Cook Islands|
CL|Chile|Chilean
CM|Cameroon|Cameroonian
CN|China,People's Republic of China,PRC,P.R.C.,Mainland China|Chinese
CO|Colombia|Colombian
CR|Costa Rica|Costa Rican
CU|Cuba|Cuban
CV|Cape Verde,Cabo Verde|Cape Verdean
CY|Cyprus|Cypriot
CZ|Czech Republic,Czechia|Czech
DE|Germany,Federal Republic of Germany,West Germany,East Germany|German
DJ|Djibouti|Djiboutian
DK|Denmark|Danish,Dane
DM|Dominica|
DO|Dominican Republic|Dominican
DZ|Algeria|Algerian
EC|Ecuador|Ecuadorian,Ecuadorean,Ecuadoran
EE|Estonia|Estonian
EG|Egypt|Egyptian
EH|Western Sahara|Sahrawi
ER|Eritrea|Eritrean
ES|Spain|Spanish,Spaniard
ET|Ethiopia|Ethiopian
FI|Finland|Finnish,Finn
FJ|Fiji|Fijian
FM|Micronesia|Micronesian
FO|Faroe Islands|Faroese
FR|France|French,Frenchman,Frenchwoman
GA|Gabon|Gabonese
GB|United Kingdom,UK,U.K.,Britain,Great Britain|British,Briton,Brit,English,Scottish,Scot,Welsh,Englishman,Scotsman,Welshman
GD|Grenada|Grenadian
GE|Georgia|Georgian
GF|French Guiana|
GH|Ghana|Ghanaian
GI|Gibraltar|Gibraltarian
GL|Greenland|Greenlandic,Greenlander
GM|Gambia|Gambian
GN|Guinea|Guinean
GP|Guadeloupe|
GQ|Equatorial Guinea|Equatoguinean
GR|Greece|Greek
GT|Guatemala|Guatemalan
GU|Guam|Guamanian
GW|Guinea-Bissau|
GY|Guyana|Guyanese
HK|Hong Kong|Hong Konger,Hongkonger
HN|Honduras|Honduran
HR|Croatia|Croatian,Croat
HT|Haiti|Haitian
HU|Hungary|Hungarian
ID|Indonesia|Indonesian
IE|Ireland,Republic of Ireland,Irish Republic|Irish,Irishman
IL|Israel|Israeli
IN|India|Indian
IQ|Iraq|Iraqi
IR|Iran,Islamic Republic of Iran,Persia|Iranian,Persian
IS|Iceland|Icelandic,Icelander
IT|Italy|Italian
JM|Jamaica|Jamaican
JO|Jordan|Jordanian
JP|Japan|Japanese
KE|Kenya|Kenyan
KG|Kyrgyzstan,Kirghizstan,Kyrgyz Republic|Kyrgyz,Kyrgyzstani,Kirghiz
KH|Cambodia,Kampuchea|Cambodian,Khmer
KI|Kiribati|
KM|Comoros|Comorian,Comoran
KN|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts and Nevis|Kittitian
KP|North Korea,DPRK,Democratic People's Republic of Korea|North Korean
KR|South Korea,Republic of Korea,ROK,Korea|South Korean,Korean
KW|Kuwait|Kuwaiti
KY|Cayman Islands|Caymanian
KZ|Kazakhstan|Kazakh,Kazakhstani
LA|Laos|Lao,Laotian
LB|Lebanon|Lebanese
LC|Saint Lucia,St. Lucia,St Lucia|Saint Lucian
LI|Liechtenstein|Liechtensteiner
LK|Sri Lanka,Ceylon|Sri Lankan
LR|Liberia|Liberian
LS|Lesotho|Basotho,Mosotho
LT|Lithuania|Lithuanian
LU|Luxembourg|Luxembourgish,Luxembourger
LV|Latvia|Latvian
LY|Libya|Libyan
MA|Morocco|Moroccan
MC|Monaco|Monegasque
MD|Moldova,Moldavia|Moldovan
ME|Montenegro|Montenegrin
MG|Madagascar|Malagasy,Madagascan
MH|Marshall Islands|Marshallese
MK|North Macedonia,Macedonia,Republic of North Macedonia|Macedonian,North Macedonian
ML|Mali|Malian
MM|Myanmar,Burma|Burmese,Myanmarese
MN|Mongolia|Mongolian
MO|Macau,Macao|Macanese
MQ|Martinique|
MR|Mauritania|Mauritanian
MT|Malta|Maltese
MU|Mauritius|Mauritian
MV|Maldives|Maldivian
MW|Malawi|Malawian
MX|Mexico|Mexican
MY|Malaysia|Malaysian
MZ|Mozambique|Mozambican
NA|Namibia|Namibian
NC|New Caledonia|New Caledonian
NE|Niger|Nigerien
NG|Nigeria|Nigerian
NI|Nicaragua|Nicaraguan
NL|Netherlands,Holland|Dutch,Dutchman,Dutchwoman
NO|Norway|Norwegian
NP|Nepal|Nepali,Nepalese
NR|Nauru|Nauruan
NZ|New Zealand|New Zealander,Kiwi
OM|Oman|Omani
PA|Panama|Panamanian
PE|Peru|Peruvian
PF|French Polynesia,Tahiti|Tahitian
PG|Papua New Guinea|Papua New Guinean,Papuan
PH|Philippines|Filipino,Filipina,Philippine
PK|Pakistan|Pakistani
PL|Poland|Polish,Pole
PR|Puerto Rico|Puerto Rican
PS|Palestine,Palestinian Territories,State of Palestine|Palestinian
PT|Portugal|Portuguese
PW|Palau|Palauan
PY|Paraguay|Paraguayan
QA|Qatar|Qatari
RO|Romania|Romanian
RS|Serbia|Serbian,Serb
RU|Russia,Russian Federation|Russian
RW|Rwanda|Rwandan,Rwandese
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian
SB|Solomon Islands|Solomon Islander
SC|Seychelles|Seychellois
SD|Sudan|Sudanese
SE|Sweden|Swedish,Swede
SG|Singapore|Singaporean
SI|Slovenia|Slovenian,Slovene
SK|Slovakia,Slovak Republic|Slovak,Slovakian
SL|Sierra Leone|Sierra Leonean
SM|San Marino|Sammarinese
SN|Senegal|Senegalese
SO|Somalia,Somaliland|Somali,Somalian
SR|Suriname,Surinam|Surinamese
SS|South Sudan|South Sudanese
ST|São Tomé and Príncipe,Sao Tome and Principe|
SV|El Salvador|Salvadoran,Salvadorean,Salvadorian
SY|Syria,Syrian Arab Republic|Syrian
SZ|Eswatini,Swaziland|Swazi
TD|Chad|Chadian
TG|Togo|Togolese
TH|Thailand,Siam|Thai
TJ|Tajikistan|Tajik,Tajikistani
TL|Timor-Leste,East Timor|Timorese,East Timorese
TM|Turkmenistan|Turkmen
TN|Tunisia|Tunisian
TO|Tonga|Tongan
TR|Turkey,Türkiye,Turkiye|Turkish,Turk
TT|Trinidad and Tobago,Trinidad|Trinidadian,Tobagonian
TV|Tuvalu|Tuvaluan
TW|Taiwan,Republic of China,Chinese Taipei|Taiwanese
TZ|Tanzania|Tanzanian
UA|Ukraine|Ukrainian
UG|Uganda|Ugandan
US|United States,United States of America,US,U.S.,USA,U.S.A.,America,the States|American
UY|Uruguay|Uruguayan
UZ|Uzbekistan|Uzbek,Uzbekistani
VA|Vatican,Holy See,Vatican City|
VC|Saint Vincent and the Grenadines,St. Vincent and the Grenadines,St Vincent|Vincentian
VE|Venezuela|Venezuelan
VN|Vietnam,Viet Nam,South Vietnam,North Vietnam|Vietnamese
VU|Vanuatu|Vanuatuan
WS|Samoa|Samoan
XK|Kosovo|Kosovar,Kosovan
YE|Yemen|Yemeni
ZA|South Africa|South African
ZM|Zambia|Zambian
ZW|Zimbabwe,Rhodesia|Zimbabwean
SU|Soviet Union,USSR,U.S.S.R.|Soviet`;

/** All countries, in the order of their codes; the Soviet Union (SU), which news of its time speaks of, last. */
export const countries: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', names = '', nationalities = ''] = row.split('|');
    return { code, names: names.split(','), nationalities: nationalities === '' ? [] : nationalities.split(',') };
  });

function byName(list: (country: Country) => readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    countries.flatMap((country) => list(country).map((name) => [name.toLowerCase(), country.code] as const)),
  );
}

const codes = byName((country) => country.names);
const nationalityCodes = byName((country) => [
  ...country.nationalities,
  ...country.nationalities.filter((word) => !/(?:ese|ish|ch|s|men|man)$/.test(word)).map((word) => `${word}s`),
]);

/** Code of a country by one of its names, in any case and with or without "the". */
export function countryCode(name: string): string | undefined {
  const key = name.toLowerCase().replaceAll('’', "'");
  return codes.get(key) ?? (key.startsWith('the ') ? codes.get(key.slice(4)) : undefined);
}

/** Code of the country that an adjective or noun of nationality stands for ("Norwegians" → NO). */
export function nationalityCode(word: string): string | undefined {
  return nationalityCodes.get(word.toLowerCase());
}

const nationalityBeginnings = new Set(
  [...nationalityCodes.keys()].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))),
);

/** Whether a nationality of several words begins with a word ("Sri"). */
export function beginsNationality(word: string): boolean {
  return nationalityBeginnings.has(word.toLowerCase());
}

const byCode = new Map(countries.map((country) => [country.code, country]));

/** The country of a code. */
export function countryOf(code: string): Country | undefined {
  return byCode.get(code);
}
