import { type ChildProcess, spawnSync } from 'node:child_process';
import { chmod, chown, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { freePort, listening, startServer } from './process.ts';

/** An IMAP server on loopback for anybody with any password, with a configuration of its own. */

const nobody = { name: 'nobody', group: 'nogroup', uid: 65534, gid: 65534 };

function configuration(folder: string, port: number): string {
  return `
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
mail_location = maildir:${folder}/mail/%n/Maildir
first_valid_uid = 0
passdb {
  driver = static
  args = nopassword=y
}
userdb {
  driver = static
  args = uid=${nobody.name} gid=${nobody.group} home=${folder}/mail/%n
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`;
}

function configFile(folder: string): string {
  return join(folder, 'dovecot.conf');
}

export interface MailServer {
  readonly port: number;
  readonly process: ChildProcess;
}

/** Starts Dovecot with its files in `folder`, which others must be able to enter. */
export async function startDovecot(folder: string): Promise<MailServer> {
  const port = await freePort();
  await mkdir(join(folder, 'mail'), { recursive: true });
  await chown(join(folder, 'mail'), nobody.uid, nobody.gid);
  await writeFile(configFile(folder), configuration(folder, port));
  const server = startServer('dovecot', ['-F', '-c', configFile(folder)], join(folder, 'dovecot.out'), process.env);
  await listening(server, port);
  return { port, process: server };
}

/**
 * Puts mails, newest first, into a user's inbox, so that the newest is the last that came. Has the server, which must
 * run, take them in: of two connections that open new mail at once it tells one that the box is empty.
 */
export async function deliver(folder: string, user: string, mails: readonly URL[]): Promise<void> {
  const inbox = join(folder, 'mail', user, 'Maildir');
  for (const part of ['', 'new', 'cur', 'tmp']) {
    await mkdir(join(inbox, part), { recursive: true });
    await chown(join(inbox, part), nobody.uid, nobody.gid);
  }
  await chown(join(folder, 'mail', user), nobody.uid, nobody.gid);
  for (const [index, mail] of mails.entries()) {
    // The server numbers new mails by their file names.
    const order = String(mails.length - index).padStart(4, '0');
    const path = join(inbox, 'new', `${order}.${basename(mail.pathname, '.eml')}.test`);
    await copyFile(mail, path);
    await chmod(path, 0o644);
    await chown(path, nobody.uid, nobody.gid);
  }
  const indexed = spawnSync('doveadm', ['-c', configFile(folder), 'index', '-u', user, 'INBOX'], { encoding: 'utf8' });
  if (indexed.status !== 0) throw new Error(`doveadm: ${indexed.stderr}`);
}
