import { type Features, makeFeatures } from '../../learned/features.ts';

/** The buffer of this reader: no decision keeps it. */
const features: Features = makeFeatures();

/** The buffer with the features that are gathered now. */
export function gathered(gather: (f: Features) => void): Features {
  features.clear();
  gather(features);
  return features;
}
