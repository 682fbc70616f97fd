import { parseArgs } from 'node:util';
import { LiaisonError } from '../errors.ts';
import { acceptDigests, acceptedDigests, trainSample } from './check.ts';
import { printContactCurve, trainContactsAndWrite, writeContactFolds } from './contacts/train-contacts.ts';
import { trainKindsAndWrite } from './kinds/train-kinds.ts';
import { trainOfficesAndWrite } from './offices/train-offices.ts';
import { trainReferentsAndWrite } from './referents/write-referents.ts';
import { trainStatesAndWrite } from './states/train-states.ts';
import { trainAndWrite, trainNamesAndWrite, writeCard } from './train-and-write.ts';

const USAGE = `Trains the tagger, the parser and the name tagger and writes their weights and model card.

  npm run train                     reads ../shared/train, writes src/text/grammar/weights/
  npm run train -- --data FOLDER    reads gzipped CoNLL-U from another folder
  npm run train -- --names          trains the name tagger alone
  npm run train -- --kinds          trains what kind of thing a name names on corpus/
  npm run train -- --offices        trains who holds an office, and what it belongs to, on corpus/
  npm run train -- --states         trains which states act on corpus/
  npm run train -- --contacts       trains the decisions about contacts on corpus/ (--corpus FOLDER for another)
  npm run train -- --contacts --curve        prints what half of its articles teach and what all do, cross-validated
  npm run train -- --contacts --folds FILE   writes cross-validated readings of its articles, for liaison eval corpus
  npm run train -- --referents      trains the ranker of whom words mean on corpus/ (--corpus FOLDER for another) and on the data folder
  npm run train -- --card           trains nothing, measures the weights that are there and writes their card
  npm run train -- --check          trains on a sample of 200 sentences and compares with what that gave before
  npm run train -- --accept         the same, and accepts what it gives
`;

function run(): number {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '../shared/train' },
      names: { type: 'boolean', default: false },
      kinds: { type: 'boolean', default: false },
      offices: { type: 'boolean', default: false },
      states: { type: 'boolean', default: false },
      contacts: { type: 'boolean', default: false },
      corpus: { type: 'string', default: 'corpus' },
      curve: { type: 'boolean', default: false },
      folds: { type: 'string' },
      referents: { type: 'boolean', default: false },
      card: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const say = (line: string): void => {
    process.stderr.write(`${line}\n`);
  };
  if (values.kinds || values.offices || values.states) {
    if (values.kinds) trainKindsAndWrite(values.corpus, say);
    if (values.offices) trainOfficesAndWrite(values.corpus, say);
    if (values.states) trainStatesAndWrite(values.corpus, say);
    return 0;
  }
  if (values.contacts) {
    if (values.curve) printContactCurve(values.corpus, say);
    else if (values.folds !== undefined) writeContactFolds(values.corpus, values.folds, say);
    else trainContactsAndWrite(values.corpus, say);
    return 0;
  }
  if (values.referents) {
    trainReferentsAndWrite(values.data, values.corpus, say);
    return 0;
  }
  if (values.card) {
    writeCard(values.data);
    return 0;
  }
  if (!values.check && !values.accept) {
    const train = values.names ? trainNamesAndWrite : trainAndWrite;
    train(values.data, say);
    return 0;
  }
  const digests = trainSample();
  if (values.accept) acceptDigests(digests);
  const accepted = acceptedDigests();
  const same = JSON.stringify(digests) === JSON.stringify(accepted);
  process.stdout.write(
    same ? 'same weights\n' : `other weights: ${JSON.stringify(digests)}, accepted ${JSON.stringify(accepted)}\n`,
  );
  return same ? 0 : 1;
}

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof LiaisonError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 1;
}
