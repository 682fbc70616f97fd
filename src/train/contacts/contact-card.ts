import { LEAST_CONFIDENCE } from '../../text/contacts/learned/decide.ts';
import type { ContactArticle } from './contact-articles.ts';
import { claimSettings, contactSettings, FOLDS } from './cross-validate.ts';

/** The model card of the decisions about contacts, in Markdown; nothing in it changes from one run to the next. */
export function contactCard(articles: readonly ContactArticle[], bytes: number, figures: readonly string[]): string {
  const events = articles.reduce((sum, { annotation }) => sum + annotation.events.length, 0);
  return `# Model card: decisions about contacts

Written by \`npm run train -- --contacts\`. What they decide of each verb and noun of English news: does it tell of contact, of what type, who
takes part on which side, did it happen; and how sure one may be that all of it is right. They stand beside the
rules of contact: what a rule makes of a word is one of their features and one of the proposals that they choose from.

| file | bytes |
|---|---|
| contacts.bin.gz | ${bytes} |

Licence of these weights: CC BY-SA 4.0, as the arcs and tags they rest on; see the NOTICE file.

## Trained on

${articles.length} train articles of \`corpus/\` with ${events} tellings of contact and office (sources and licences: corpus/README.md). The dev articles are never
trained on.

## Measured

${FOLDS}-fold cross-validation by article. Found: events that must be found, told by a claim that is right in everything but date and place.

${figures.map((line) => `- ${line}`).join('\n')}

A learned claim stands from a confidence of ${LEAST_CONFIDENCE.learned} on (and a probability of contact of ${LEAST_CONFIDENCE.trigger}), one of a rule from ${LEAST_CONFIDENCE.rule}, one that puts
many in touch with each other from ${LEAST_CONFIDENCE.many}. \`liaison eval corpus\` measures the readings themselves.

## How

Multinomial logistic regression over hashed features (src/text/contacts/learned/), stored as whole numbers; the confidence learns from proposals
made by decisions that had not seen their article, several for each word. The last word on a claim have boosted trees (src/text/learned/forest.ts) over figures of the
proposal and its article (claim-figures.ts), of which that confidence is the first, given by proposals that it had not seen. Settings:

\`\`\`json
${JSON.stringify({ ...contactSettings, claim: claimSettings }, null, 2)}
\`\`\`
`;
}
