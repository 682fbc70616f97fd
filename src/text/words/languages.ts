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

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** The commonest small words of languages in Latin script, without those that are English words too ("die", "in", "a", "to"). */
export const functionWords: readonly { readonly language: string; readonly words: ReadonlySet<string> }[] = [
  {
    language: 'en',
    words: set(
      'the of and to in a is was for on that with as by at from has have had he she it his her they their which who said not be are were an this but or its been will would after about when there',
    ),
  },
  {
    language: 'fr',
    words: set(
      'le la les des du une et est dans que qui pour sur avec au aux ce cette il elle sont ont été pas plus par ses',
    ),
  },
  {
    language: 'de',
    words: set(
      'der das den dem und ist nicht ein eine einen von zu mit auf für im sich des auch nach bei aus wird hat sie dass über',
    ),
  },
  {
    language: 'es',
    words: set('el la los las del una y en que por para con se su al es fue como más pero sus este ha lo'),
  },
  {
    language: 'it',
    words: set('il lo gli della delle del dei di che non una per con è sono nel alla anche più si ha questo dal'),
  },
  {
    language: 'pt',
    words: set('os um uma do da dos das que não em para com por se foi mais ao na nos pela pelo é ele são'),
  },
  {
    language: 'nl',
    words: set('het een van en dat niet op te zijn met voor aan er ook bij naar heeft wordt door maar uit deze om'),
  },
  { language: 'sv', words: set('och att det som en på är av för med till den har inte ett om var sig från ska') },
  { language: 'da', words: set('og det af er en til på med som ikke den har de et var ved sig også blev fra') },
  { language: 'pl', words: set('się nie na jest że z do w i o jak po to przez od dla był oraz są także przy') },
  { language: 'cs', words: set('se na že je v s z do o by pro jako ale podle který byl jsou také po při') },
  { language: 'hu', words: set('az és hogy egy nem is meg volt ez csak már de van kell szerint után még mint ha') },
  { language: 'ro', words: set('și în de la că cu pe pentru nu din este care mai au fost sau prin după sunt') },
  {
    language: 'tr',
    words: set('ve bir bu için ile olarak da çok daha olan gibi kadar sonra ancak göre ise değil oldu'),
  },
  { language: 'fi', words: set('ja on ei että oli hän se mutta myös kun ovat tai sen mukaan jo niin kuin ole') },
  {
    language: 'id',
    words: set('yang dan di dengan untuk dari ini itu pada tidak dalam akan adalah juga ke oleh karena kepada'),
  },
  { language: 'vi', words: set('và của là có được không cho một các trong người những với đã này để từ về') },
  { language: 'sw', words: set('na ya wa kwa katika ni za la kuwa hii cha huo hiyo baada ili pia kama yake') },
];
