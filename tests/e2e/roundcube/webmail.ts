import { type ChildProcess, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, listening, startServer } from './process.ts';

/**
 * Roundcube from Debian's packages under PHP's own web server. Its configuration is the test's own: the packages read
 * it from ROUNDCUBE_CONFIG_DIR, so that nothing under /etc is touched or used.
 */

const code = '/var/lib/roundcube';
const schema = '/usr/share/roundcube/SQL/sqlite.initial.sql';

export interface WebmailOptions {
  readonly skin: 'elastic' | 'larry';
  /** Roundcube's name of a language, such as `th_TH`. */
  readonly language: string;
  readonly imapPort: number;
  /** Where mail is sent to; nowhere where there is none. */
  readonly smtpPort?: number;
}

export interface Webmail {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly process: ChildProcess;
}

function configuration(folder: string, { skin, language, imapPort, smtpPort = 9 }: WebmailOptions): string {
  return `<?php
$config['db_dsnw'] = 'sqlite:///${folder}/roundcube.db?mode=0600';
$config['imap_host'] = '127.0.0.1:${imapPort}';
$config['smtp_host'] = '127.0.0.1:${smtpPort}';
$config['smtp_user'] = '';
$config['smtp_pass'] = '';
$config['htmleditor'] = 1;
$config['des_key'] = 'only-for-one-test-run!!!';
$config['default_charset'] = 'UTF-8';
$config['skin'] = '${skin}';
$config['language'] = '${language}';
$config['timezone'] = 'Asia/Bangkok';
$config['session_name'] = 'roundcube_${skin}_${language}';
$config['log_dir'] = '${folder}/logs';
$config['temp_dir'] = '${folder}/temp';
$config['plugins'] = [];
$config['enable_installer'] = false;
`;
}

async function prepare(folder: string, options: WebmailOptions): Promise<void> {
  for (const part of ['config', 'logs', 'temp']) await mkdir(join(folder, part), { recursive: true });
  await writeFile(join(folder, 'config', 'config.inc.php'), configuration(folder, options));
  for (const part of ['defaults.inc.php', 'mimetypes.php']) {
    await symlink(join('/etc/roundcube', part), join(folder, 'config', part));
  }
  const made = spawnSync('sqlite3', [join(folder, 'roundcube.db')], { input: readFileSync(schema), encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`sqlite3: ${made.stderr}`);
}

/** Starts one Roundcube with one skin and one language, with its files in `folder`. */
export async function startWebmail(folder: string, options: WebmailOptions): Promise<Webmail> {
  await prepare(folder, options);
  const port = await freePort();
  const env = { ...process.env, ROUNDCUBE_CONFIG_DIR: join(folder, 'config'), PHP_CLI_SERVER_WORKERS: '4' };
  const server = startServer('php', ['-S', `127.0.0.1:${port}`, '-t', code], join(folder, 'php.log'), env);
  await listening(server, port);
  return { origin: `http://127.0.0.1:${port}`, process: server };
}
