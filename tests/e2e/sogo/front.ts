import type { ChildProcess } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, listening, startServer } from '../roundcube/process.ts';

/** nginx before SOGo: serves its files and passes on the rest with the headers that SOGo wants. */

const resources = '/usr/lib/GNUstep/SOGo/WebServerResources/';

function configuration(folder: string, port: number, sogo: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  );
  return `
daemon off;
worker_processes 1;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')};
events { worker_connections 64; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    location /SOGo.woa/WebServerResources/ { alias ${resources}; }
    location /SOGo/WebServerResources/ { alias ${resources}; }
    location ^~ /SOGo {
      proxy_pass http://127.0.0.1:${sogo};
      proxy_http_version 1.0;
      proxy_set_header Host $http_host;
      proxy_set_header x-webobjects-server-protocol HTTP/1.0;
      proxy_set_header x-webobjects-remote-host 127.0.0.1;
      proxy_set_header x-webobjects-server-name $server_name;
      proxy_set_header x-webobjects-server-url $scheme://$http_host;
      proxy_set_header x-webobjects-server-port $server_port;
      proxy_buffers 64 16k;
      proxy_buffer_size 16k;
    }
  }
}
`;
}

export interface Front {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly process: ChildProcess;
}

/** Starts it and waits until SOGo answers through it. */
export async function startFront(parent: string, sogo: number): Promise<Front> {
  const folder = join(parent, 'nginx');
  await mkdir(folder);
  const port = await freePort();
  const file = join(folder, 'nginx.conf');
  await writeFile(file, configuration(folder, port, sogo));
  const server = startServer('nginx', ['-c', file], join(folder, 'nginx.out'), process.env);
  await listening(server, port);
  return { origin: `http://127.0.0.1:${port}`, process: server };
}
