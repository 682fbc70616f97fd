import { makeParser, type Parser } from './parser.ts';
import { makeScorer } from './scorer.ts';
import { makeTagger, type Tagger } from './tagger.ts';
import { modelOf, readWeights } from './weights.ts';

/** Where the weights files lie. */
export const WEIGHTS_FOLDER = new URL('./weights/', import.meta.url);

export interface Models {
  readonly tagger: Tagger;
  readonly parser: Parser;
}

let loaded: Models | undefined;

/** The tagger and the parser as shipped, read from disk at the first call. @throws LiaisonError WEIGHTS_DAMAGED */
export function models(): Models {
  loaded ??= {
    tagger: loadTagger(new URL('tagger.bin.gz', WEIGHTS_FOLDER)),
    parser: loadParser(new URL('parser.bin.gz', WEIGHTS_FOLDER)),
  };
  return loaded;
}

export function loadTagger(path: URL): Tagger {
  const file = readWeights(path);
  return makeTagger(makeScorer(modelOf(file, 'tagger', path.pathname)), modelOf(file, 'fixed', path.pathname));
}

export function loadParser(path: URL): Parser {
  const file = readWeights(path);
  return makeParser(makeScorer(modelOf(file, 'parser', path.pathname)), file.sets.get('words') ?? new Int32Array(0));
}
