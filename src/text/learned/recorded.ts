import type { Decision } from './decision.ts';
import { type Features, makeFeatures, templateName } from './features.ts';

/** Features that remember what they are made of, for a person to read. */
export interface RecordedFeatures extends Features {
  /** Each feature in words, in their order. */
  readonly shown: readonly string[];
}

/** A buffer that records. */
export function recordedFeatures(): RecordedFeatures {
  const features = makeFeatures();
  const shown: string[] = [];
  return {
    get hashes() {
      return features.hashes;
    },
    get count() {
      return features.count;
    },
    shown,
    clear() {
      features.clear();
      shown.length = 0;
    },
    add(kind, value) {
      features.add(kind, value);
      shown.push(`${templateName(kind)} ${value}`);
    },
    word(kind, text) {
      features.word(kind, text);
      shown.push(`${templateName(kind)} ${text}`);
    },
  };
}

/** The features that speak most for a class against another, and most against it, with their log-odds' share. */
export function strongest(
  decision: Decision,
  features: RecordedFeatures,
  label: number,
  against: number,
  count: number,
): string {
  const own = decision.shares(features, label);
  const other = decision.shares(features, against);
  const ranked = own
    .map((share, at) => ({ share: share - other[at]!, name: features.shown[at]! }))
    .toSorted((a, b) => b.share - a.share);
  const tell = (all: typeof ranked): string => all.map(({ name, share }) => `${name} ${share}`).join(', ');
  const weighty = ranked.filter(({ share }) => share !== 0);
  return `for ${tell(weighty.filter(({ share }) => share > 0).slice(0, count))}; against ${tell(
    weighty
      .filter(({ share }) => share < 0)
      .slice(-count)
      .toReversed(),
  )}`;
}
