import { parentPort } from 'node:worker_threads';
import type { Article } from '../../model/article.ts';
import { readArticle } from '../../text/read.ts';
import type { Answer } from './reader-pool.ts';

parentPort?.on('message', (article: Article) => {
  parentPort?.postMessage(answer(article));
});

function answer(article: Article): Answer {
  try {
    return { reading: readArticle(article) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
