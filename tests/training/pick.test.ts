import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../utils/agencies/gazetteer.ts';
import { pickScenarios, pickTestPair, type Wanted } from '../../utils/training/pick.ts';
import { builtInScenarios } from '../../utils/training/scenarios.ts';

const scenarios = builtInScenarios(loadGazetteer());
const WANTED: Wanted = { count: 4, audience: 'everyone', difficulty: 3, honest: 0.5 };
const ids = (picked: readonly { readonly id: string }[]) => picked.map(({ id }) => id);

describe('scenarios for a class', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(ids(pickScenarios(scenarios, WANTED, 'บ้านหนองบัว'))).toEqual(
      ids(pickScenarios(scenarios, WANTED, 'บ้านหนองบัว')),
    );
    const picks = ['1', '2', '3', '4', '5'].map((seed) => ids(pickScenarios(scenarios, WANTED, seed)).join());
    expect(new Set(picks).size).toBeGreaterThan(1);
  });

  it('hold the share of honest messages', () => {
    const picked = pickScenarios(scenarios, WANTED, '1');
    expect(picked).toHaveLength(4);
    expect(picked.filter(({ answer }) => answer === 'none')).toHaveLength(2);
  });

  it('are none that is too hard', () => {
    expect(
      pickScenarios(scenarios, { ...WANTED, difficulty: 1 }, '1').every(({ difficulty }) => difficulty === 1),
    ).toBe(true);
  });

  it('make two tests that share no message', () => {
    const { before, after } = pickTestPair(scenarios, { ...WANTED, count: 3 }, '1');
    expect(ids(before).filter((id) => ids(after).includes(id))).toEqual([]);
    expect(after).toHaveLength(3);
  });
});
