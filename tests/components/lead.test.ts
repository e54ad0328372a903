import { describe, expect, it } from 'vitest';
import { leadLink, leadOf, rankReasons } from '../../components/warning/lead.ts';
import type { Reason, ReasonCode, ReasonLevel } from '../../utils/model.ts';
import { official, plain, trick } from './sample-parts.ts';

const reasons = (...given: readonly (readonly [ReasonCode, ReasonLevel])[]): readonly Reason[] =>
  given.map(([code, level]) => ({ code, level, evidence: [] }));

describe('leadOf', () => {
  it.each([
    [reasons(), null, null],
    [reasons(['white-number', 'note']), 'white-number', 'note'],
    [reasons(['white-number', 'note'], ['gov-claim-with-link', 'danger']), 'gov-claim-with-link', 'danger'],
    [reasons(['black-number', 'danger'], ['gov-claim-with-link', 'danger']), 'gov-claim-with-link', 'danger'],
    [reasons(['gov-claim-with-link', 'caution'], ['black-number', 'danger']), 'black-number', 'danger'],
    [reasons(['lookalike-host', 'danger'], ['shown-host-differs', 'danger']), 'shown-host-differs', 'danger'],
    [reasons(['qr-unread', 'note'], ['gov-claim-with-request', 'caution']), 'gov-claim-with-request', 'caution'],
    [reasons(['grey-number', 'caution'], ['gov-link-internal', 'caution']), 'gov-link-internal', 'caution'],
  ] as const)('%#: %o', (given, code, tone) => {
    const lead = leadOf({ reasons: given });
    expect(lead?.reason.code ?? null).toBe(code);
    expect(lead?.tone ?? null).toBe(tone);
    if (lead !== null) expect(given[lead.index]).toBe(lead.reason);
  });

  it('keeps the order of equals', () => {
    const given = reasons(['black-number', 'danger'], ['black-number', 'danger']);
    expect(rankReasons({ reasons: given })).toEqual([0, 1]);
  });
});

describe('leadLink', () => {
  const [claim] = reasons(['gov-claim-with-link', 'danger']);
  it.each([
    [[], undefined, null],
    [[official, plain], undefined, plain],
    [[official, plain, trick], undefined, trick],
    [[official, plain, trick], 0, official],
    [[official], 7, official],
  ] as const)('%#', (links, link, expected) => {
    if (claim === undefined) throw new Error('no reason');
    expect(leadLink({ links }, link === undefined ? claim : { ...claim, link })).toBe(expected);
  });
});
