import { CITY_ROWS } from './cities-data.ts';

// English names of cities that GeoNames has under another, and seats of governments and of talks with fewer people than its list asks for.
const ENGLISH_ROWS = `
AE|Dubai,Abu Dhabi,Sharjah,Fujairah,Ras al-Khaimah,Ajman|AF|Kabul,Kandahar,Herat,Jalalabad,Mazar-i-Sharif,Kunduz|AT|Vienna,Salzburg,Innsbruck|BE|Brussels,Antwerp,Bruges,Ghent|BG|Sofia|BY|Minsk,Gomel|CH|Geneva,Bern,Berne,Zurich,Basel,Lausanne,Lugano,Davos,Montreux
CN|Urumqi,Xian,Peking,Canton,Lhasa,Kashgar|CU|Havana|CY|Nicosia,Limassol|CZ|Prague,Brno|DE|Berlin,Munich,Cologne,Frankfurt,Nuremberg,Hanover,Bonn,Potsdam|DK|Copenhagen,Aarhus|DZ|Algiers,Oran|EG|Cairo,Alexandria,Sharm el-Sheikh,Port Said,Suez|ES|Seville,Saragossa
ET|Addis Ababa,Mekelle|FI|Helsinki|FR|Lyon,Lyons,Marseilles,Strasbourg,Cannes,Calais|GE|Tbilisi,Batumi|GB|Oxford,Cambridge,York,Bath,Salisbury,Dover|GR|Athens,Thessaloniki,Piraeus|HU|Budapest|IE|Dublin,Cork|IL|Jaffa,Nazareth,Eilat,Herzliya,Netanya
IN|Bombay,Calcutta,Madras,Bangalore,Bengaluru,New Delhi,Delhi,Poona,Srinagar,Jammu,Trivandrum,Gurgaon,Gurugram|IQ|Baghdad,Basra,Mosul,Kirkuk,Erbil,Irbil,Najaf,Karbala,Fallujah|IR|Tehran,Isfahan,Qom,Mashhad,Tabriz,Natanz|IT|Rome,Milan,Naples,Turin,Florence,Venice,Genoa,Padua
JP|Tokyo,Kyoto,Hiroshima,Nagasaki,Osaka|KH|Phnom Penh|KP|Pyongyang|KR|Seoul,Busan,Pusan,Panmunjom|KW|Kuwait City|KZ|Astana,Nur-Sultan,Almaty|LB|Beirut,Sidon,Tyre|LK|Colombo,Kandy,Jaffna|LU|Luxembourg City|LY|Tripoli,Benghazi,Misrata,Sirte|MA|Marrakesh,Marrakech,Fez,Casablanca,Tangier
MK|Skopje,Ohrid|MM|Yangon,Rangoon,Naypyidaw,Naypyitaw,Mandalay|MX|Mexico City,Cancun,Acapulco|MY|Kuala Lumpur,Putrajaya,Penang|NL|The Hague,Maastricht,Delft|NO|Oslo,Bergen|PH|Manila,Quezon City,Davao City,Cebu City,Baguio|PK|Islamabad,Karachi,Lahore,Peshawar,Quetta,Rawalpindi|PL|Warsaw,Krakow,Cracow,Gdansk,Wroclaw,Lodz,Poznan
PS|Gaza City,Ramallah,Hebron,Nablus,Jenin,Bethlehem,Rafah,Khan Younis,Jericho|PT|Lisbon,Porto|RO|Bucharest|RS|Belgrade|RU|St. Petersburg,St Petersburg,Sochi,Grozny,Rostov,Nizhny Novgorod,Rostov-on-Don,Tolyatti,Beslan|SA|Riyadh,Jeddah,Jiddah,Mecca,Medina|SD|Khartoum,Port Sudan|SE|Stockholm,Gothenburg,Malmo,Uppsala
SY|Damascus,Aleppo,Homs,Idlib,Raqqa,Palmyra|TD|N'Djamena|TG|Lome|TR|Istanbul,Ankara,Izmir,Diyarbakir,Constantinople|TW|Taipei,Kaohsiung|UA|Kiev,Kyiv,Odessa,Odesa,Kharkov,Kharkiv,Lviv,Donetsk,Luhansk,Lugansk,Mariupol,Yalta|US|New York,New York City,Washington,Washington D.C.,Washington DC,Hollywood,Manhattan,Brooklyn,Camp David,Annapolis,Santa Fe,Honolulu,Juneau,Los Alamos,Aspen,Harlem,Queens,Bronx
UZ|Tashkent,Samarkand,Bukhara|VN|Hanoi,Ho Chi Minh City,Saigon,Da Nang,Danang,Hue|YE|Sanaa,Sana'a,Aden,Hodeidah,Taiz|ZA|Cape Town,Johannesburg,Pretoria,Durban,Soweto,Bloemfontein|SO|Mogadishu,Hargeisa,Kismayo|SN|Dakar|CI|Abidjan,Yamoussoukro|BR|Brasilia,Sao Paulo,Rio de Janeiro,Rio|CO|Bogota,Medellin,Cartagena,Cali
PE|Lima,Cusco,Cuzco|CL|Santiago,Valparaiso|AR|Buenos Aires,Cordoba|PY|Asuncion|BD|Dhaka,Dacca,Chittagong,Cox's Bazar|NP|Kathmandu,Pokhara|MN|Ulaanbaatar,Ulan Bator|IS|Reykjavik|MT|Valletta|XK|Pristina,Mitrovica|BA|Sarajevo,Srebrenica,Banja Luka|HR|Zagreb,Dubrovnik|MD|Chisinau,Tiraspol|CR|San José
AU|Canberra,Sydney,Melbourne|NZ|Wellington,Auckland,Christchurch,Queenstown|FJ|Suva,Nadi|VU|Port Vila|PG|Port Moresby|CA|Ottawa,Quebec City,Montreal,Banff,Halifax|TN|Tunis,Sfax,Carthage|JO|Amman,Aqaba,Petra|OM|Muscat,Salalah|QA|Doha|BH|Manama|KE|Nairobi,Mombasa,Kisumu,Nakuru,Eldoret`;

/** Cities by country: code, English or local names; a later row goes before an earlier one where two cities share a name. */
export function* cityRows(): Iterable<readonly [string, readonly string[]]> {
  for (const row of CITY_ROWS.trim().split('\n')) {
    const [code = '', names = ''] = row.split('|');
    yield [code, names.split(',')];
  }
  const fields = ENGLISH_ROWS.trim().split(/[|\n]/);
  for (let i = 0; i + 1 < fields.length; i += 2) yield [fields[i]!, fields[i + 1]!.split(',')];
}
