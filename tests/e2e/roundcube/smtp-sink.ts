import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail server on loopback that takes every mail and keeps it to itself. */
export interface SmtpSink {
  readonly port: number;
  /** The mails that came, as they came, in order. */
  readonly mails: readonly string[];
  close(): Promise<void>;
}

export async function startSmtpSink(): Promise<SmtpSink> {
  const mails: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _, done) => {
      void buffer(stream).then((bytes) => {
        mails.push(bytes.toString('latin1'));
        done();
      }, done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** A mail without what differs between any two: when it was sent, its own id, and the marks between its parts. */
export function withoutChance(mail: string): string {
  const boundary = /boundary="?([^"\r\n;]+)/i.exec(mail)?.[1];
  const marked = boundary === undefined ? mail : mail.replaceAll(boundary, 'BOUNDARY');
  return marked.replace(/^(?:Date|Message-ID|Received):.*\r\n(?:[ \t].*\r\n)*/gim, '');
}
