import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canInstall, ensurePackages } from '../../../cli/start/apt.ts';
import { sampleFiles } from '../../../cli/start/mailbox-server.ts';
import type { Result } from '../../../utils/model.ts';
import { deliver, startDovecot } from './dovecot.ts';
import { stopServer } from './process.ts';
import { startWebmail, type WebmailOptions } from './webmail.ts';

/** A real webmail on loopback: Dovecot with the sample mails, and Roundcube before it. */

/** Debian's packages that this takes. */
const serverPackages = [
  'dovecot-imapd',
  'roundcube-core',
  'roundcube-sqlite3',
  'roundcube-plugins',
  'roundcube-skin-larry',
  'php-cli',
  'php-sqlite3',
  'php-mbstring',
  'php-xml',
  'php-intl',
  'php-zip',
  'php-gd',
  'sqlite3',
] as const;

/** Whether the servers can run here; installs what is missing. They need root, as Dovecot changes users. */
export function ensureServers(): Result<null, string> {
  if (!canInstall()) return { ok: false, problem: 'the real mail servers need apt and root' };
  return ensurePackages(serverPackages);
}

export interface RoundcubeServer {
  readonly origin: string;
  /** Any password will do. */
  readonly user: string;
  close(): Promise<void>;
}

/** Starts both with all files in a folder of their own; `close` stops them and removes it. */
export async function startRoundcube(options: Omit<WebmailOptions, 'imapPort'>): Promise<RoundcubeServer> {
  const folder = await mkdtemp(join(tmpdir(), 'ruthan-roundcube-'));
  await chmod(folder, 0o755);
  const user = 'malee';
  await mkdir(join(folder, 'web'));
  const mail = await startDovecot(folder);
  await deliver(folder, user, await sampleFiles());
  const web = await startWebmail(join(folder, 'web'), { ...options, imapPort: mail.port });
  return {
    origin: web.origin,
    user,
    close: async () => {
      await stopServer(web.process);
      await stopServer(mail.process);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
