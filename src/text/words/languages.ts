/** Scripts other than Latin, with the language that is taken for them: enough to say what was left unread. */
export const scripts: readonly { readonly letters: RegExp; readonly language: string }[] = [
  { letters: /[іїєґ]/giu, language: 'uk' },
  { letters: /\p{Script=Cyrillic}/gu, language: 'ru' },
  { letters: /\p{Script=Arabic}/gu, language: 'ar' },
  { letters: /\p{Script=Hebrew}/gu, language: 'he' },
  { letters: /\p{Script=Greek}/gu, language: 'el' },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { letters: /\p{Script=Hangul}/gu, language: 'ko' },
  { letters: /\p{Script=Han}/gu, language: 'zh' },
  { letters: /\p{Script=Devanagari}/gu, language: 'hi' },
  { letters: /\p{Script=Bengali}/gu, language: 'bn' },
  { letters: /\p{Script=Thai}/gu, language: 'th' },
  { letters: /\p{Script=Georgian}/gu, language: 'ka' },
  { letters: /\p{Script=Armenian}/gu, language: 'hy' },
];

/** The commonest small words of English. */
export const englishWords: ReadonlySet<string> = new Set(
  'the of and to in a is was for on that with as by at from has have had he she it his her they their which who said not be are were an this but or its been will would after about when there'.split(
    ' ',
  ),
);
