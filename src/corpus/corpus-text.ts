import { z } from 'zod';

const text = z.string().min(1);

/** The line of an article in corpus/texts: what `extract` takes, with where it is from. Paragraphs have a blank line between them. */
export const corpusText = z.strictObject({
  id: text,
  source: z.enum(['auspm', 'kremlin', 'milestones', 'voa', 'whitehouse', 'wikinews']),
  licence: text,
  url: text.exactOptional(),
  title: text.exactOptional(),
  publisher: text.exactOptional(),
  publishedAt: text.exactOptional(),
  /** `random`: drawn from all that the source has; `contact`: holds words of contact. */
  stratum: z.enum(['contact', 'random']),
  /** Guesses by counted words, for balance only. */
  topic: text,
  region: text,
  split: z.enum(['train', 'dev']),
  text,
});

/** An article of the corpus. */
export type CorpusText = Readonly<z.infer<typeof corpusText>>;
