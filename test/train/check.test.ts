import { expect, test } from 'vitest';
import { acceptedDigests, trainSample } from '../../src/train/check.ts';

test('training on 200 sentences gives the accepted weights to the byte', () => {
  expect(trainSample()).toEqual(acceptedDigests());
});
