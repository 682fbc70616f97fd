import { describe, expect, it } from 'vitest';
import { makeDecision, softmax } from '../../src/text/learned/decision.ts';
import { makeFeatures, takenFeatures, template } from '../../src/text/learned/features.ts';
import { type Choice, type Example, trainLogistic, trainRanker } from '../../src/train/learned/logistic.ts';
import { minimise } from '../../src/train/learned/minimise.ts';
import { seededRandom } from '../../src/train/random.ts';

const WORD = template('word');
const NOISE = template('noise');
const features = makeFeatures();

function of(word: string, noise: number) {
  features.clear();
  features.word(WORD, word);
  features.add(NOISE, noise);
  return features;
}

describe('the minimiser', () => {
  it('finds the bottom of a long valley', () => {
    const target = [3, -2, 0.5];
    const scale = [1, 100, 10_000];
    const bottom = minimise(
      3,
      (at, gradient) => {
        let value = 0;
        for (let i = 0; i < 3; i++) {
          const off = at[i]! - target[i]!;
          value += (scale[i]! * off * off) / 2;
          gradient[i] = scale[i]! * off;
        }
        return value;
      },
      200,
      0,
    );
    target.forEach((each, i) => {
      expect(bottom[i]).toBeCloseTo(each, 3);
    });
  });
});

describe('a learned decision', () => {
  const random = seededRandom(7);
  const shares = { met: 0.9, said: 0.1, visited: 0.5 } as const;
  const examples: Example[] = Object.entries(shares).flatMap(([word, share]) =>
    Array.from({ length: 1000 }, (_, i) => ({
      features: takenFeatures(of(word, Math.floor(random() * 20))),
      label: i < share * 1000 ? 1 : 0,
    })),
  );
  const rows = trainLogistic(['no', 'yes'], examples, { l2: 1, cut: 2 });

  it.each(Object.entries(shares))('of “%s” gives the share it was shown', (word, share) => {
    expect(makeDecision(rows).probabilities(of(word, 3))[1]).toBeCloseTo(share, 1);
  });

  it('is the same twice', () => {
    expect(trainLogistic(['no', 'yes'], examples, { l2: 1, cut: 2 })).toEqual(rows);
  });

  it('leaves out what is seen too seldom', () => {
    const rare = { features: takenFeatures(of('rare', 99)), label: 1 };
    expect(trainLogistic(['no', 'yes'], [...examples, rare], { l2: 1, cut: 2 }).hashes).toEqual(rows.hashes);
  });

  it('tells what each feature adds', () => {
    const decision = makeDecision(rows);
    const total = decision.scores(of('met', 3))[1];
    const parts = decision.shares(of('met', 3), 1);
    expect(parts).toHaveLength(2);
    expect(parts.reduce((sum, each) => sum + each, 0)).toBe(total);
  });
});

describe('a ranker', () => {
  const random = seededRandom(3);
  const choices: Choice[] = Array.from({ length: 500 }, () => {
    const near = Math.floor(random() * 3);
    return {
      candidates: [0, 1, 2].map((each) => takenFeatures(of(each === near ? 'near' : 'far', Math.floor(random() * 9)))),
      right: [near],
    };
  });
  const decision = makeDecision(trainRanker(choices, { l2: 1, cut: 2 }));

  it('prefers what was right', () => {
    const near = decision.scores(of('near', 1))[0]!;
    const far = decision.scores(of('far', 1))[0]!;
    expect(near).toBeGreaterThan(far);
    expect(softmax(Int32Array.of(far, near, far), new Float64Array(3))[1]).toBeGreaterThan(0.8);
  });
});
