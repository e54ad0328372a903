/**
 * Zoho Mail. Sources: evicypher (2021-22) and two scripts of that time; nothing newer was found, so most of it will be
 * read as any other page is. Prefixes of its own classes (`zm…`), which have stayed since 2015.
 */
import { hintedSite } from './hinted.ts';
import { SHIPPED_HOSTS } from './hosts.ts';
import { probeOf } from './probe-of.ts';

/** The displayed text of an opened message. */
const BODY = '.zmPCnt';

export const zohoProbe = probeOf({
  id: 'zoho',
  hosts: SHIPPED_HOSTS.zoho,
  page: '#zmail, [class^="zm"]',
  body: BODY,
  // `#mail/folder/inbox/p/1700000000000000000`
  opened: /#mail\/.*\/p\/\d+/,
});

export const zoho = hintedSite({
  probe: zohoProbe,
  body: BODY,
  card: '.zmPVContent, .zmTMailList',
  sender: ['.zmMHdrSumContent [title*="@"]', '.zmMHdrSumContent'],
  recipients: '.zmMHdrDtls [title*="@"]',
  subject: ['.zmPVSubject', '.zmMailSubject'],
  attachments: '[class^="zmAtt"]',
});
