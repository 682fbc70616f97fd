import { expect, test } from 'vitest';
import { tokenize } from '../../../src/text/grammar/tokens.ts';

const cut = (text: string): string => {
  const { starts, ends, count } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i])).join(' ');
};

test.each([
  ['initials keep their stop', 'J. K. Marlow met B. Osei.', 'J. K. Marlow met B. Osei .'],
  ['the pronoun I does not', 'Not as tall as I. He left.', 'Not as tall as I . He left .'],
  ['I as an initial', 'Nicholas I. Ford', 'Nicholas I. Ford'],
  ['acronyms with stops', 'the U.S. and the U.N.', 'the U.S. and the U.N.'],
  ['titles', 'Gen. Ito, Sen. Vale and Dr. Odhiambo', 'Gen. Ito , Sen. Vale and Dr. Odhiambo'],
  ['months', 'on Jan. 3 and Sept. 4', 'on Jan. 3 and Sept. 4'],
  ['times of day', 'at 10:30 a.m. and 6 p.m.', 'at 10:30 a.m. and 6 p.m.'],
  ['number abbreviation before a number', 'Order No. 7', 'Order No. 7'],
  ['no as an answer', 'He said no. They left.', 'He said no . They left .'],
  ['negations', "didn't can’t won't", "did n't ca n’t wo n't"],
  ['clitics', "She's said they've met; I'd go", "She 's said they 've met ; I 'd go"],
  ['possessives', "the ministers' and the king’s", "the ministers ' and the king ’s"],
  ['apostrophes inside of names', "O'Malley and Sana'a", "O'Malley and Sana'a"],
  ['cannot', 'They cannot go', 'They can not go'],
  ['possessive after a closing mark', '"Herald"\'s editor', '" Herald " \'s editor'],
  ['hyphens are tokens', 'Oh Jae-in, a well-known aide', 'Oh Jae - in , a well - known aide'],
  ['hyphens after prefixes are not', 're-elected co-founder, ex-minister', 're-elected co-founder , ex-minister'],
  ['ordinals and decades', 'the 9th and the 1990s', 'the 9th and the 1990s'],
  ['amounts', '$1,250.50 or €3m', '$ 1,250.50 or € 3m'],
  ['dates with hyphens', '2031-04-09 and 2031-32', '2031-04-09 and 2031 - 32'],
  ['dates with strokes', '12/9/2031', '12/9/2031'],
  ['ellipsis and dashes', 'Well... no -- never — ever', 'Well ... no -- never — ever'],
  ['doubled single marks are one quotation mark', "''Go,'' she said", "'' Go , '' she said"],
  [
    'addresses',
    'See https://a.example/x?y=1. Or desk@wire.example.',
    'See https://a.example/x?y=1 . Or desk@wire . example .',
  ],
  ['handles', '@ministry on #summit', '@ministry on #summit'],
  ['companies', 'AT&T and B&B', 'AT&T and B & B'],
  ['a missing space after a full stop', 'the envoy.The king', 'the envoy . The king'],
  ['letters with marks', 'José Ñuñez and Łukasz', 'José Ñuñez and Łukasz'],
  ['pairs of surrogates', 'a😀b', 'a 😀 b'],
  ['halves of characters', 'a\ud83d b\ude00', 'a \ud83d b \ude00'],
  ['nothing', ' \n\t\u00a0 ', ''],
])('%s', (_name, text, expected) => {
  expect(cut(text)).toBe(expected);
});
