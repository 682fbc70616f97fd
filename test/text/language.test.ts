import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/language.ts';
import { readArticle } from '../../src/text/read.ts';

const rows: readonly (readonly [string, string])[] = [
  ['Police met.', 'en'],
  ['', 'en'],
  ['Anna Vale, Bo Ray, Ida Voss', 'en'],
  ['Nils Ohr met Commissioner Ida Falck in 03/2018.', 'en'],
  ['Present: Wolfgang Müller, Giulia Rossi, Jean Dubois, Olaf Larsen, Carlos García, Ida Hansen, Maria Costa.', 'en'],
  ['The minister met Señor Núñez de la Peña in La Paz, and the talks went on in the evening.', 'en'],
  ['Le ministre est arrivé dans la ville avec les membres du conseil pour une visite.', 'fr'],
  ['Der Minister ist mit dem Rat in die Stadt gekommen und hat sich auch nach der Lage erkundigt.', 'de'],
  ['El ministro llegó a la ciudad con los miembros del consejo para una visita y no dijo más.', 'es'],
  ['Minister spotkał się z radą i nie powiedział, że jest to wizyta, która jest po raz pierwszy.', 'pl'],
  ['Министр встретился с советом в городе.', 'ru'],
  ['Міністр зустрівся з радою в місті.', 'uk'],
  ['وزير الخارجية التقى المجلس', 'ar'],
  ['部长在城里会见了委员会。', 'zh'],
  ['大臣は月曜日に東京で市長と会談した。', 'ja'],
  ['मंत्री ने सोमवार को महापौर से मुलाकात की।', 'hi'],
  ['รัฐมนตรีพบกับนายกเทศมนตรีเมื่อวันจันทร์', 'th'],
  ['Bergtunneln som skulle ha öppnats i maj blir försenad, säger ministern efter mötet.', 'sv'],
  ['Ministeri tapasi neuvoston jäseniä maanantaina ja kertoi, että sopimus allekirjoitetaan ensi viikolla.', 'fi'],
  ['Ministras pirmadienį susitiko su tarybos nariais ir pasakė, kad sutartis bus pasirašyta kitą savaitę.', 'lt'],
];

describe('language', () => {
  it.each(rows)('%s', (text, tag) => {
    expect(detectLanguage({ id: 'x', text }).tag).toBe(tag);
  });

  it('believes the article', () => {
    expect(detectLanguage({ id: 'x', language: 'en-GB', text: 'Министр' })).toEqual({ tag: 'en-GB' });
    expect(detectLanguage({ id: 'x', language: 'fr', text: 'The minister met the board.' }).unread).toContain('fr');
  });

  it('keeps a foreign text, unread, with empty layers', () => {
    const reading = readArticle({
      id: 'x',
      text: 'Министр Иванов встретился с Петровым в Москве 9 декабря 2018 года.',
    });
    expect(reading.article.unread).toContain('not in English');
    expect([
      ...reading.entities,
      ...reading.mentions,
      ...reading.dates,
      ...reading.quotes,
      ...reading.events,
      ...reading.claims,
    ]).toEqual([]);
  });
});
