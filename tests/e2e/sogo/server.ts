import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canInstall, ensurePackages } from '../../../cli/start/apt.ts';
import { sampleFiles } from '../../../cli/start/mailbox-server.ts';
import type { Result } from '../../../utils/model.ts';
import { deliver, startDovecot } from '../roundcube/dovecot.ts';
import { stopServer } from '../roundcube/process.ts';
import { startDatabase } from './database.ts';
import { startFront } from './front.ts';
import { startGroupware } from './groupware.ts';
import { startMemory } from './memory.ts';

/** A real SOGo on loopback: Dovecot with the sample mails, PostgreSQL, memcached, SOGo itself and nginx before it. */

/** Debian's packages that this takes. No metapackage of PostgreSQL: what is installed is not to be upgraded. */
const serverPackages = ['dovecot-imapd', 'memcached', 'nginx', 'postgresql-15', 'sogo'] as const;

/** Whether the servers can run here; installs what is missing. They need root, as each runs as a user of its own. */
export function ensureSogo(): Result<null, string> {
  if (!canInstall()) return { ok: false, problem: 'the real mail servers need apt and root' };
  return ensurePackages(serverPackages);
}

export interface SogoServer {
  readonly origin: string;
  /** The password is the same. */
  readonly user: string;
  close(): Promise<void>;
}

/** Starts all of them with their files in one folder; `close` stops them and removes it. */
export async function startSogo(): Promise<SogoServer> {
  const folder = await mkdtemp(join(tmpdir(), 'ruthan-sogo-'));
  // Each server enters it as another user.
  await chmod(folder, 0o755);
  const user = 'malee';
  const mail = await startDovecot(folder);
  await deliver(folder, user, [...(await sampleFiles()), new URL('mails/hidden-as-file.eml', import.meta.url)]);
  const database = await startDatabase(folder, user);
  const memory = await startMemory(folder);
  const ports = { imap: mail.port, database: database.port, memory: memory.port };
  const groupware = await startGroupware(folder, ports);
  const front = await startFront(folder, groupware.port);
  return {
    origin: front.origin,
    user,
    close: async () => {
      for (const { process } of [front, groupware, memory, database, mail]) await stopServer(process);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
