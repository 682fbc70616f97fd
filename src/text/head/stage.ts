import type { ReadArticle } from '../../model/reading.ts';
import type { Draft, Stage, Trace } from '../draft.ts';
import { findDateline } from './dateline.ts';
import { inferPublication } from './publication.ts';
import { findTitle } from './title.ts';

/** What stands above the story: title, dateline, who published it and when. */
export const head: Stage = { name: 'head', adds: 'title, dateline, publisher, day of publication', run };

function run(draft: Draft): Draft {
  const { source } = draft;
  const dateline = findDateline(source.text);
  const traces: Trace[] = [];
  let article: ReadArticle = draft.article;
  const title = source.title ?? findTitle(source.text, dateline?.start ?? null);
  if (title !== null) article = { ...article, title };
  if (dateline?.place) {
    article = { ...article, dateline: dateline.place };
    traces.push({
      stage: 'head',
      rule: 'dateline',
      start: dateline.start,
      end: dateline.end,
      gave: `place ${dateline.place.place}`,
    });
  }
  if (article.publisher === undefined && dateline?.agency) {
    article = { ...article, publisher: dateline.agency.text };
    traces.push({
      stage: 'head',
      rule: 'dateline-agency',
      ...dateline.agency,
      gave: `publisher ${dateline.agency.text}`,
    });
  }
  if (article.publishedAt === undefined) {
    const found = inferPublication(source.text, dateline);
    if (found !== null) {
      article = { ...article, publishedAt: found.edtf, publishedAtCertainty: found.certainty, publishedAtFrom: 'text' };
      traces.push({
        stage: 'head',
        rule: found.rule,
        start: found.start,
        end: found.end,
        gave: `published ${found.edtf}`,
      });
    }
  }
  return { ...draft, article, traces: [...draft.traces, ...traces] };
}
