import type { SiteId } from './site.ts';

/**
 * The scripts that find and read messages, each for some sites: entrypoints/reader-*.ts carry the readers that sites.ts
 * names. A frame loads the one of its own site beside the engine, so that a mailbox does not load what reads all
 * others.
 */
export const READER_SCRIPTS = ['reader-hosted', 'reader-webmail', 'reader-chat', 'reader-generic'] as const;
export type ReaderScript = (typeof READER_SCRIPTS)[number];

const SCRIPT_OF: Readonly<Record<SiteId, ReaderScript>> = {
  gmail: 'reader-hosted',
  outlook: 'reader-hosted',
  'google-messages': 'reader-hosted',
  proton: 'reader-hosted',
  roundcube: 'reader-webmail',
  sogo: 'reader-webmail',
  zimbra: 'reader-webmail',
  horde: 'reader-webmail',
  snappymail: 'reader-webmail',
  'telegram-a': 'reader-chat',
  'telegram-k': 'reader-chat',
  whatsapp: 'reader-chat',
  messenger: 'reader-chat',
  yahoo: 'reader-generic',
  icloud: 'reader-generic',
  zoho: 'reader-generic',
  'zimbra-modern': 'reader-generic',
  generic: 'reader-generic',
};

/** The script that holds the reader of a site. */
export function readerScriptOf(id: SiteId): ReaderScript {
  return SCRIPT_OF[id];
}
