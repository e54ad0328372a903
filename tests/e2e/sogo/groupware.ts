import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { freePort, listening, startServer } from '../roundcube/process.ts';
import { asAccount, ownFolder } from './account.ts';

/**
 * SOGo itself. Every setting is an argument, a property list where it is none of one word, so that nothing under /etc
 * is touched; arguments go before what the package's own file says.
 */

export interface Ports {
  readonly imap: number;
  readonly database: number;
  readonly memory: number;
}

export interface Groupware {
  readonly port: number;
  readonly process: ChildProcess;
}

function settings(folder: string, { imap, database, memory }: Ports): Readonly<Record<string, string>> {
  const tables = `postgresql://sogo@127.0.0.1:${database}/sogo`;
  return {
    WONoDetach: 'YES',
    WOPidFile: join(folder, 'sogod.pid'),
    WOLogFile: '-',
    // One worker: two make the tables at the same time.
    WOWorkersCount: '1',
    SOGoProfileURL: `${tables}/sogo_user_profile`,
    OCSFolderInfoURL: `${tables}/sogo_folder_info`,
    OCSSessionsFolderURL: `${tables}/sogo_sessions_folder`,
    OCSEMailAlarmsFolderURL: `${tables}/sogo_alarms_folder`,
    SOGoUserSources: `({ type = sql; id = directory; viewURL = "${tables}/sogo_users"; canAuthenticate = YES;
      isAddressBook = NO; userPasswordAlgorithm = none; })`,
    SOGoIMAPServer: `imap://127.0.0.1:${imap}`,
    SOGoMemcachedHost: `127.0.0.1:${memory}`,
    SOGoMailDomain: 'example.org',
    SOGoTimeZone: 'Asia/Bangkok',
    SOGoLoginModule: 'Mail',
    SOGoMailMessageCheck: 'manually',
  };
}

/** Starts it with its files in `folder`. */
export async function startGroupware(folder: string, ports: Ports): Promise<Groupware> {
  const home = await ownFolder(join(folder, 'home'), 'sogo');
  const port = await freePort();
  const given = Object.entries(settings(home, ports)).flatMap(([name, value]) => [`-${name}`, value]);
  const command = ['/usr/sbin/sogod', '-WOPort', `127.0.0.1:${port}`, ...given];
  const [program = '', ...args] = asAccount('sogo', command);
  const env = { ...process.env, HOME: home, USER: 'sogo', LOGNAME: 'sogo' };
  const server = startServer(program, args, join(folder, 'sogod.log'), env);
  await listening(server, port);
  return { port, process: server };
}
