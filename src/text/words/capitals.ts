import { countryOf } from './countries.ts';

/** Seats of government whose name stands for the government in news ("Tokyo plans to host talks"): country code, then the city's names. */
const ROWS = `AE Abu Dhabi|AF Kabul|AL Tirana|AM Yerevan|AO Luanda|AR Buenos Aires|AT Vienna|AU Canberra|AZ Baku|BA Sarajevo|BD Dhaka|BE Brussels|BG Sofia|BH Manama|BO La Paz
BR Brasilia,Brasília|BY Minsk|CA Ottawa|CD Kinshasa|CH Bern,Berne|CL Santiago|CN Beijing,Peking|CO Bogota,Bogotá|CU Havana|CY Nicosia|CZ Prague|DE Berlin,Bonn|DK Copenhagen|DZ Algiers|EC Quito|EE Tallinn
EG Cairo|ER Asmara|ES Madrid|ET Addis Ababa|FI Helsinki|FR Paris|GB London|GE Tbilisi|GR Athens|HR Zagreb|HT Port-au-Prince|HU Budapest|ID Jakarta|IE Dublin|IL Jerusalem,Tel Aviv|IN New Delhi,Delhi
IQ Baghdad|IR Tehran|IS Reykjavik|IT Rome|JO Amman|JP Tokyo|KE Nairobi|KG Bishkek|KH Phnom Penh|KP Pyongyang|KR Seoul|KZ Astana,Nur-Sultan|LA Vientiane|LB Beirut|LK Colombo|LT Vilnius|LV Riga|LY Tripoli
MA Rabat|MD Chisinau|MM Rangoon,Naypyidaw|MN Ulan Bator,Ulaanbaatar|MX Mexico City|MY Kuala Lumpur|NG Abuja|NL The Hague|NO Oslo|NP Kathmandu|NZ Wellington|PE Lima|PH Manila|PK Islamabad|PL Warsaw|PT Lisbon
PS Ramallah|PY Asuncion|QA Doha|RO Bucharest|RS Belgrade|RU Moscow|RW Kigali|SA Riyadh|SD Khartoum|SE Stockholm|SI Ljubljana|SK Bratislava|SN Dakar|SO Mogadishu|SY Damascus|TD N'Djamena|TH Bangkok|TJ Dushanbe
TM Ashgabat|TN Tunis|TR Ankara|TW Taipei|TZ Dodoma|UA Kiev,Kyiv|UG Kampala|US Washington,Washington D.C.,Washington DC|UY Montevideo|UZ Tashkent|VE Caracas|VN Hanoi|XK Pristina|YE Sanaa|ZA Pretoria|ZM Lusaka|ZW Harare`;

const codes = new Map(
  ROWS.split(/[|\n]/).flatMap((row) =>
    row
      .slice(3)
      .split(',')
      .map((city) => [city, row.slice(0, 2)] as const),
  ),
);

/** Code of the country that a city is the seat of the government of. */
export function capitalOf(city: string): string | undefined {
  const code = codes.get(city);
  return code !== undefined && countryOf(code) ? code : undefined;
}
