/**
 * Hosts that the extension may read from the start, by site: mail and SMS only. The manifest, the probe's match
 * patterns and the probes themselves take them from here. Chats are not here: they are added by a person, one origin at
 * a time, and their probes name their own hosts.
 */
export const SHIPPED_HOSTS = {
  gmail: ['mail.google.com'],
  /** Private accounts; companies and schools under three names, the last since 2024. */
  outlook: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  googleMessages: ['messages.google.com'],
  proton: ['mail.proton.me'],
  yahoo: ['mail.yahoo.com', 'mail.aol.com'],
  /** The mailbox, and the origin of the frames that hold its messages' bodies. */
  icloud: ['www.icloud.com', 'www-mail.icloud-sandbox.com'],
  zoho: ['mail.zoho.com'],
} as const;

/** The same as match patterns. */
export const SHIPPED_PATTERNS: string[] = Object.values(SHIPPED_HOSTS)
  .flat()
  .map((host) => `https://${host}/*`);
