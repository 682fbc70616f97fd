import { loadCorpus } from '../../corpus/load-corpus.ts';
import type { LocatedAnnotation } from '../../corpus/locate.ts';
import { type ContactSite, contactSiteOf } from '../../text/contacts/contact-site.ts';
import { english } from '../../text/english.ts';
import { draftOf } from '../../text/read.ts';
import { heldOutCoreference } from '../referents/held-out.ts';
import { type ContactExamples, examplesOf } from './examples.ts';

/** An annotated article, read up to the contacts, with what the decisions learn from it. */
export interface ContactArticle {
  readonly annotation: LocatedAnnotation;
  readonly site: ContactSite;
  readonly examples: ContactExamples;
}

/** The train articles of a corpus. @throws LiaisonError CORPUS_INVALID */
export function contactArticles(corpus: string): readonly ContactArticle[] {
  const before = english.filter(({ name }) => name !== 'contacts');
  // A ranker that has learned from an article finds its parties better than it will find anybody else's.
  const heldOut = heldOutCoreference();
  return loadCorpus(corpus, 'train').flatMap(({ article, annotation }) => {
    const stages = before.map((stage) => (stage.name === 'coreference' ? heldOut(article.id) : stage));
    const draft = draftOf(article, stages);
    if (draft.analysis.tokens.length === 0) return [];
    const site = contactSiteOf(draft);
    return [{ annotation, site, examples: examplesOf(site, annotation) }];
  });
}
