import type { Page } from '@playwright/test';
import { type Finding, readFindings } from '../../cli/start/findings.ts';
import type { Expected } from './expected.ts';
import { expect } from './extension.ts';

/** Waits until the extension has read exactly one message in the tab whose address starts so, and returns it. */
export async function onlyFinding(own: Page, address: string): Promise<Finding> {
  await expect.poll(async () => (await readFindings(own, address)).length, { message: 'messages read' }).toBe(1);
  const [finding] = await readFindings(own, address);
  if (finding === undefined) throw new Error('the message went away');
  return finding;
}

/** Holds a finding against what a sample mail must get. */
export function expectFinding(finding: Finding, { level, agency, reason }: Expected): void {
  expect(finding.level, finding.reasons.join(', ')).toBe(level);
  if (agency !== undefined) expect(finding.agencyId).toBe(agency);
  if (reason !== undefined) expect(finding.reasons).toContain(reason);
  expect(finding.unchecked, 'the page does not show whether an address is forged').toContain('sender-authenticity');
}
