import { describe, expect, it } from 'vitest';
import { greatest, logProbability, onlyAllowed, sample, seededRandom } from './choose-token.ts';

const LOGITS = Float32Array.from([1, 5, 3, 5]);

describe('choosing a token', () => {
  it('takes the first of the greatest, among the allowed', () => {
    expect(greatest(LOGITS, undefined)).toBe(1);
    expect(greatest(LOGITS, Uint8Array.from([1, 0, 1, 0]))).toBe(2);
    expect(greatest(LOGITS, new Uint8Array(4))).toBe(-1);
    expect(greatest(new Float32Array(4).fill(NaN), undefined)).toBe(-1);
  });

  it('draws by temperature: shares follow exp(logit / temperature)', () => {
    const random = seededRandom(3);
    const counts = [0, 0, 0];
    for (let i = 0; i < 6000; i++) counts[sample(Float32Array.from([0, Math.log(2), Math.log(3)]), undefined, 1, random)]!++;
    expect(counts[0]! / 6000).toBeCloseTo(1 / 6, 1);
    expect(counts[2]! / 6000).toBeCloseTo(3 / 6, 1);
  });

  it('never draws what is not allowed', () => {
    const random = seededRandom(4);
    const mask = Uint8Array.from([1, 0, 1, 0]);
    for (let i = 0; i < 200; i++) expect([0, 2]).toContain(sample(LOGITS, mask, 5, random));
  });

  it('finds the only allowed id', () => {
    expect(onlyAllowed(Uint8Array.from([0, 0, 1]))).toBe(2);
    expect(onlyAllowed(Uint8Array.from([1, 0, 1]))).toBeUndefined();
    expect(onlyAllowed(new Uint8Array(3))).toBeUndefined();
  });

  it('gives log-probabilities that sum to one', () => {
    const sum = [0, 1, 2, 3].reduce((total, id) => total + Math.exp(logProbability(LOGITS, id)), 0);
    expect(sum).toBeCloseTo(1, 6);
  });
});
