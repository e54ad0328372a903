import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../utils/agencies/gazetteer.ts';
import honest from '../../utils/training/data/honest.json' with { type: 'json' };
import { LARGEST_FILE, parseScenarios, type ScenarioProblem } from '../../utils/training/parse-scenarios.ts';

const gazetteer = loadGazetteer();
const [good] = honest.scenarios;

/** A file of one scenario, changed. */
const fileOf = (change: Record<string, unknown>): string => JSON.stringify({ scenarios: [{ ...good, ...change }] });
const both = (text: string) => ({ th: text, en: text });

describe('a file of scenarios', () => {
  it('is read whole', () => {
    expect(parseScenarios(fileOf({}), gazetteer)).toEqual({ ok: true, value: [good] });
  });

  it.each<[string, string, ScenarioProblem]>([
    ['that is no JSON', '{', { code: 'not-json', at: '' }],
    ['that is too large', ' '.repeat(LARGEST_FILE + 1), { code: 'too-large', at: '' }],
    ['without a list', '{}', { code: 'no-list', at: '' }],
    ['with none in it', '{"scenarios":[]}', { code: 'no-list', at: '' }],
    ['with something else in it', '{"scenarios":[5]}', { code: 'wrong-field', at: '1' }],
    ['of an unknown channel', fileOf({ channel: 'fax' }), { code: 'wrong-field', at: '1.channel' }],
    ['with one language', fileOf({ text: { th: 'ก' } }), { code: 'wrong-field', at: '1.text.en' }],
    ['with mark-up', fileOf({ text: both('<img src=x onerror=alert(1)>') }), { code: 'markup', at: '1.text.th' }],
    [
      'with a clue that is none',
      fileOf({ clues: [{ words: both('ก') }] }),
      { code: 'wrong-field', at: '1.clues.1.why' },
    ],
    [
      'with an unknown reason',
      fileOf({ clues: [{ words: both('ก'), why: both('ข'), code: 'x' }] }),
      { code: 'wrong-field', at: '1.clues.1.code' },
    ],
    ['of an unknown body', fileOf({ agency: 'nobody' }), { code: 'unknown-body', at: '1.agency' }],
    ['with a text without end', fileOf({ text: both('ก'.repeat(6001)) }), { code: 'wrong-field', at: '1.text.th' }],
    ['with one twice', JSON.stringify({ scenarios: [good, good] }), { code: 'twice', at: '2.id' }],
  ])('%s is refused', (_, text, problem) => {
    expect(parseScenarios(text, gazetteer)).toEqual({ ok: false, problem });
  });
});
