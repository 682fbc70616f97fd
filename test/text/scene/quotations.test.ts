import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphEnds } from '../../../src/text/grammar/paragraphs.ts';
import { quotations } from '../../../src/text/scene/quotations.ts';

const found = (text: string): readonly string[] =>
  quotations(text, paragraphEnds(text)).map((one) => text.slice(one.start, one.end));

describe('quotations', () => {
  it.each<[string, string, readonly string[]]>([
    ['straight double marks', '"We are late," the pilot said. "Very late."', ['"We are late,"', '"Very late."']],
    ['curly double marks', '“We are late,” the pilot said.', ['“We are late,”']],
    [
      'two apostrophes',
      "''We are late,'' the pilot said. ``Very late,'' she added.",
      ["''We are late,''", "``Very late,''"],
    ],
    ['curly single marks', '‘We are late,’ the pilot said.', ['‘We are late,’']],
    ['straight single marks', "'We are late,' the pilot said.", ["'We are late,'"]],
    ['low marks', '„Wir sind spät“, sagte er. ‚Sehr spät‘, sagte sie.', ['„Wir sind spät“', '‚Sehr spät‘']],
    ['low mark closed by a high right one', '„Jesteśmy gotowi” i „idziemy”', ['„Jesteśmy gotowi”', '„idziemy”']],
    ['guillemets', '«Tarde», dijo. « Très tard », dit-elle.', ['«Tarde»', '« Très tard »']],
    ['guillemets turned inwards', '»Zu spät«, sagte er. »Viel zu spät.«', ['»Zu spät«', '»Viel zu spät.«']],
    ['right marks on both sides', '”Vi är sena”, sade han.', ['”Vi är sena”']],
    ['corner brackets', '「遅い」と『とても』', ['「遅い」', '『とても』']],
    ['curly opened, straight closed', '“We are late," the pilot said.', ['“We are late,"']],
    ['marks in brackets', 'the boat ("late again") sank', ['"late again"']],
    ['after a dash', 'the boat—“late again”—sank', ['“late again”']],
    ['without a space before', 'He said:"Go."', ['"Go."']],
    ['nested', '“He cried ‘Late!’ and ran,” she said.', ['“He cried ‘Late!’ and ran,”', '‘Late!’']],
    ['nested, alike', '“The “late” boat sank.”', ['“The “late” boat sank.”', '“late”']],
    ['plural possessive inside of single marks', '‘The pilots’ union won,’ he said.', ['‘The pilots’ union won,’']],
    ['contractions inside of single marks', "'It isn't late,' he said.", ["'It isn't late,'"]],
    ['several paragraphs', '“One.\n\n“Two.\n\n“Three,” he said.', ['“One.', '“Two.', '“Three,”']],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('says how deep and whether closed', () => {
    const text = '“He cried ‘Late!’\n\n“and ran,” she said.';
    expect(quotations(text, paragraphEnds(text)).map(({ depth, closed }) => [depth, closed])).toEqual([
      [0, false],
      [1, true],
      [0, true],
    ]);
  });
});

describe('quotations: negative', () => {
  it.each<[string, string]>([
    ['inches and feet', 'The mast, 40\'6" long, held a 15" lamp.'],
    ['elisions and decades', "Rock 'n' roll of the '90s, ’tis true; the '80s too."],
    ['possessives', "The pilots' union and the dogs’ tails; James’ boat."],
    ['a mark never closed', '“We are late, the pilot said.\n\nThe boat sank.'],
    ['a mark never opened', 'We are late,” the pilot said.'],
    ['nothing between the marks', '“” ""'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('quotations: whatever the text', () => {
  const marked = fc.string({
    unit: fc.constantFrom('"', '“', '”', '‘', '’', "'", '«', '»', '„', '`', 'a', 's', '2', ' ', '.', ',', '\n\n'),
  });

  it('gives spans inside of the text, properly nested, in order', () => {
    fc.assert(
      fc.property(fc.oneof(marked, fc.string({ unit: 'binary' })), (text) => {
        const all = quotations(text, paragraphEnds(text));
        for (const [at, one] of all.entries()) {
          expect(one.start).toBeLessThan(one.innerStart);
          expect(one.innerStart).toBeLessThanOrEqual(one.innerEnd);
          expect(one.innerEnd).toBeLessThanOrEqual(one.end);
          expect(one.end).toBeLessThanOrEqual(text.length);
          const next = all[at + 1];
          if (next) expect(next.start >= one.end || next.end <= one.end).toBe(true);
        }
      }),
    );
  });

  it.each(['“', '"', '“‘', '«', "'a ", '” ', '“a” '])('pairs 10,000 of %j and stays linear', (unit) => {
    const text = unit.repeat(10_000);
    expect(quotations(text, paragraphEnds(text)).length).toBeLessThanOrEqual(10_000);
  });
});
