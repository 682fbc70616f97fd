import type { TreebankSentence } from '../eval/treebanks/conllu.ts';
import type { TreebankFigures } from '../eval/treebanks/treebank-figures.ts';
import { TEST_TREEBANK, TREEBANKS, type Treebank } from '../eval/treebanks/treebanks.ts';
import type { NameFigures } from './name-figures.ts';
import { shippedSettings } from './settings.ts';
import { nameSettings } from './train-name-tagger.ts';

export interface CardFacts {
  readonly sentences: readonly TreebankSentence[];
  readonly sizes: readonly { readonly name: string; readonly bytes: number }[];
  readonly figures: Readonly<Record<string, TreebankFigures>>;
  /** F1 of names on the test treebank, by kind; null where its labels are not there. */
  readonly names: NameFigures | null;
}

/** The model card of the tagger, the parser and the name tagger, in Markdown; nothing in it changes from one run to the next. */
export function modelCard({ sentences, sizes, figures, names }: CardFacts): string {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const documents = new Set(sentences.map(({ document }) => document)).size;
  return `# Model card: tagger, parser and name tagger

Written by \`npm run train\`. What they do: parts of speech (Universal and Penn) and dependency trees (Universal Dependencies) and names of persons, agencies
and places of English news. Evidence for rules that read who met whom, not a judge: about one word in six gets a wrong head or relation.

## Files

| file | bytes |
|---|---|
${sizes.map(({ name, bytes }) => `| ${name} | ${bytes} |`).join('\n')}

Licence of these weights: CC BY-SA 4.0, as they derive from data under it; see the NOTICE file. The code has its own licence.

## Trained on

${documents} documents, ${sentences.length} sentences, ${words} words:

${treebankRows(TREEBANKS)}

The texts are web pages, Wikinews, Wikipedia, talk and more of about 2000 to 2023; hardly any of them is a wire report, and all is in English.

## Measured on

Never trained on; read from raw text, sentences of a document joined by spaces:

${treebankRows([TEST_TREEBANK])}

| | words | tokens | UPOS | UAS | LAS | subjects F1 | objects F1 |
|---|---|---|---|---|---|---|---|
${Object.entries(figures)
  .map(
    ([name, f]) =>
      `| ${name} | ${f.words} | ${[f.tokens, f.upos, f.uas, f.las, f.subjects, f.objects].map(percent).join(' | ')} |`,
  )
  .join('\n')}

Shares of gold words; UAS and LAS without punctuation. Subjects and objects are of verbs. These figures were looked at while features and
settings were chosen: take a few tenths off.

${nameRows(names)}

## How

Averaged perceptrons over hashed features (src/text/grammar/tag-features.ts, arc-features.ts), trained twice: on all features, then on the
largest weights alone; stored as whole numbers. Settings:

\`\`\`json
${JSON.stringify(shippedSettings, null, 2)}
\`\`\`
`;
}

function nameRows(names: NameFigures | null): string {
  if (names === null) return 'Names: not measured.';
  const { person, agency, place, all } = names;
  return `Names, F1 with the same boundaries (Universal NER of PUD, read from raw text, lone sentences):

| person | agency | place | all |
|---|---|---|---|
| ${[person, agency, place, all].map(percent).join(' | ')} |

The name tagger learned from Universal NER over the English Web Treebank (github.com/UniversalNER/UNER_English-EWT, commit
8ed072de2fd24022cc62458997fe96a8fe191ea4, train: 0c7ce0debb13a7d304da656f16309397e8ff36ef, CC BY-SA 4.0) and from GUM's entities whose head is a
proper noun. Settings: \`${JSON.stringify(nameSettings)}\`.`;
}

function treebankRows(treebanks: readonly Treebank[]): string {
  const rows = treebanks.map(({ name, source, commit, licence }) => `| ${name} | ${source} | ${commit} | ${licence} |`);
  return `| treebank | source | commit | licence as stated |\n|---|---|---|---|\n${rows.join('\n')}`;
}

function percent(share: number): string {
  return (share * 100).toFixed(2);
}
