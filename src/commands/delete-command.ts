import { Command } from 'commander';
import { storeOptions } from './store-options.ts';
import type { StoreFlags } from './with-store.ts';

export function deleteCommand(done: (code: number) => void): Command {
  return storeOptions(new Command('delete'))
    .description('take articles out of the graph, with all that no other article says')
    .argument('<article...>', 'ids or addresses of articles, as ingest --json and the API give them')
    .addHelpText(
      'after',
      '\nExit code: 0 all were there, 1 one was not.\n\nExamples:\n  $ liaison delete https://example.org/news/a-meeting.html\n  $ liaison delete made-up-1 made-up-2',
    )
    .action(async (articles: readonly string[], flags: StoreFlags) => {
      const { deleteArticles } = await import('./delete.ts');
      done(await deleteArticles(articles, flags));
    });
}
