import { registrableDomain } from '../domains.ts';
import type { Settings } from '../settings.ts';

/** What the settings say of checking drafts. */
export type StaffSettings = Pick<Settings, 'staffMode' | 'ownDomains'>;

/** Whether any draft at all may have to be checked: else nothing of this comes into a page. */
export function mayCheckDrafts({ staffMode, ownDomains }: StaffSettings): boolean {
  return staffMode === 'on' || (staffMode === 'auto' && ownDomains.length > 0);
}

/**
 * Whether a draft from this address is checked. Windows of accounts with one address often do not show it; what cannot
 * be told is checked, because nobody is harmed by a small panel and people are by a link.
 */
export function isChecked(sender: string, { staffMode, ownDomains }: StaffSettings): boolean {
  if (!mayCheckDrafts({ staffMode, ownDomains })) return false;
  if (staffMode === 'on' || sender === '') return true;
  const host = sender.slice(sender.lastIndexOf('@') + 1).toLowerCase();
  return ownDomains.some(
    (domain) => host === domain || host.endsWith(`.${domain}`) || registrableDomain(host) === domain,
  );
}
