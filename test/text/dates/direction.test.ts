import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/text/read.ts';

/** Text, words of the date, EDTF, as printed on Thursday 4 March 2021. */
const rows: readonly (readonly [string, string, string])[] = [
  ['The premier is to meet Ivo Brandt on Friday in Graz.', 'Friday', '2021-03-05'],
  ['Brandt accepted an invitation to visit Prague in May.', 'May', '2021-05'],
  ['The talks were set for 20 March.', '20 March', '2021-03-20'],
  ['The visit was put off until June.', 'June', '2021-06'],
  ['The summit was postponed to September.', 'September', '2021-09'],
  ['Brandt will travel to Rome on Friday, his office said.', 'Friday', '2021-03-05'],
  ['She is due in Lima in May.', 'May', '2021-05'],
  ['They are scheduled to hold talks in April.', 'April', '2021-04'],
  ['Ahead of a visit in May, he spoke with the envoy.', 'May', '2021-05'],
  ['The minister was invited to Oslo in June.', 'June', '2021-06'],
  ['The two men met on Friday in Graz.', 'Friday', '2021-02-26'],
  ['Brandt said on Tuesday that he would meet her on Saturday.', 'Saturday', '2021-03-06'],
  ['Brandt said on Tuesday that he would meet her on Saturday.', 'Tuesday', '2021-03-02'],
  ['A spokesman said Wednesday the talks would go on.', 'Wednesday', '2021-03-03'],
  ['The premier flies to Paris on Sunday.', 'Sunday', '2021-03-07'],
  ['The two are meeting in Vienna on Friday.', 'Friday', '2021-03-05'],
  ['They were meeting in Vienna in November.', 'November', '2020-11'],
  ['The court has scheduled a hearing for Monday.', 'Monday', '2021-03-08'],
  ['He criticised Monday’s ruling by the court.', 'Monday', '2021-03-01'],
  ['Before Sunday’s election he toured the north.', 'Sunday', '2021-03-07'],
  ['The trade deal, signed in October, takes effect on 1 July.', 'October', '2020-10'],
  ['The trade deal, signed in October, takes effect on 1 July.', '1 July', '2021-07-01'],
  ['He hopes to see her in August.', 'August', '2021-08'],
  ['He had hoped to see her in August.', 'August', '2020-08'],
  ['Elections are expected in October.', 'October', '2021-10'],
  ['The agency plans a launch in October.', 'October', '2021-10'],
  ['She resigned in October after a row.', 'October', '2020-10'],
  ['The two agreed to meet again in May.', 'May', '2021-05'],
  ['The two agreed in November to swap envoys.', 'November', '2020-11'],
  ['Her trip to Chad next week follows talks in December.', 'December', '2020-12'],
  ['The prime minister meets the king on Monday.', 'Monday', '2021-03-08'],
  ['He may go to Baku on Saturday.', 'Saturday', '2021-03-06'],
  ['He should have gone to Baku on Saturday.', 'Saturday', '2021-02-27'],
  ['“I will see him on Tuesday,” she said on Wednesday.', 'Tuesday', '2021-03-09'],
  ['“I will see him on Tuesday,” she said on Wednesday.', 'Wednesday', '2021-03-03'],
  ['The dividend is payable April 2.', 'April 2', '2021-04-02'],
  ['Voters go to the polls on 14 November.', '14 November', '2021-11-14'],
  ['The mission has been extended until 30 September.', '30 September', '2021-09-30'],
  ['The band played in Ghent on 30 September.', '30 September', '2020-09-30'],
  ['A meeting with the president on Friday has been called off.', 'Friday', '2021-03-05'],
  ['The summit in Accra in December drew twelve leaders.', 'December', '2020-12'],
  ['The minister wants talks in May.', 'May', '2021-05'],
  ['The envoy asked the board to sit on Friday.', 'Friday', '2021-03-05'],
  ['The ministry confirmed that the ambassador was recalled on Sunday.', 'Sunday', '2021-02-28'],
  ['It was his first trip abroad since being sworn in on Monday.', 'Monday', '2021-03-01'],
  ['A trial is to open in Ghent in September.', 'September', '2021-09'],
  ['The hearing, which opens on Monday, is expected to last a week.', 'Monday', '2021-03-08'],
  ['It says its envoy met the king on Sunday.', 'Sunday', '2021-02-28'],
  ['Police arrested a man wanted since December.', 'December', '2020-12'],
  ['The talks, which began on Tuesday, will end on Saturday.', 'Tuesday', '2021-03-02'],
  ['The talks, which began on Tuesday, will end on Saturday.', 'Saturday', '2021-03-06'],
  ['He refused to meet her on Friday.', 'Friday', '2021-02-26'],
  ['He failed to appear in court on Monday.', 'Monday', '2021-03-01'],
  ['They managed to meet in December.', 'December', '2020-12'],
  ['She went to Rome to meet the pope on Monday.', 'Monday', '2021-03-01'],
];

describe('a date without its year or week lies where its clause looks', () => {
  it.each(rows)('%s (%s)', (text, words, edtf) => {
    const { dates } = readArticle({ id: 'x', publisher: 'Hill Wire', publishedAt: '2021-03-04', text });
    expect(dates.find((date) => date.text.includes(words))?.edtf).toBe(edtf);
  });
});
