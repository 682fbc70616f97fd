/** A process of its own that writes the made-up world into a folder; `--kill-after N` ends it by force in the middle of article N + 1. */
import { LiaisonError } from '../../src/errors.ts';
import { openStore } from '../../src/store/open-store.ts';
import { writeArticle } from '../../src/store/write-article.ts';
import { INGESTED, WORLD } from './world.ts';

const [path = '', , whole = '99'] = process.argv.slice(2);
try {
  const engine = await openStore({ kind: 'grafeo', path });
  for (const [index, { article, reading }] of WORLD.entries()) {
    if (index < Number(whole)) await writeArticle(engine, article, reading, INGESTED);
    else {
      await engine.write(async (tx) => {
        await tx.run('MERGE (a:Article {id: $id}) SET a.text = $text', { id: article.id, text: article.text });
        process.kill(process.pid, 'SIGKILL');
      });
    }
  }
  await engine.close();
} catch (error) {
  if (!(error instanceof LiaisonError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 1;
}
