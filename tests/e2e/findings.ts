import type { Page } from '@playwright/test';
import { type Finding, readFindings } from '../../cli/start/findings.ts';
import type { Expected } from './expected.ts';
import { expect } from './extension.ts';

/**
 * Waits until the extension has read exactly one message in the tab whose address starts so, and returns it as it was
 * then: asked for once more, a page that is drawing another message may have none.
 */
export async function onlyFinding(own: Page, address: string): Promise<Finding> {
  let found: readonly Finding[] = [];
  const count = async () => {
    found = await readFindings(own, address);
    return found.length;
  };
  await expect.poll(count, { message: 'messages read' }).toBe(1);
  const [finding] = found;
  if (finding === undefined) throw new Error('no message');
  return finding;
}

/** Holds a finding against what a sample mail must get. */
export function expectFinding(finding: Finding, { level, agency, reason }: Expected): void {
  expect(finding.level, finding.reasons.join(', ')).toBe(level);
  if (agency !== undefined) expect(finding.agencyId).toBe(agency);
  if (reason !== undefined) expect(finding.reasons).toContain(reason);
  expect(finding.unchecked, 'the page does not show whether an address is forged').toContain('sender-authenticity');
}
