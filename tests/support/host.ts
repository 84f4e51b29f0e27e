import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  json: 'application/json',
  csv: 'text/csv',
  webmanifest: 'application/manifest+json',
};

/** A host of the built site, at some depth, that can go away, drop a download, or get another edition. */
export interface Host {
  /** The address of the first page, with a slash at its end. */
  address: string;
  /** Whether every line is cut. */
  down: boolean;
  /** After how many more answers the line is cut. */
  dropAfter: number;
  /** What answers wait for: a line that is up and slow. */
  until: Promise<void>;
  /** Files as this edition has them; `undefined` for one that it has no more. */
  renewed: Map<string, string | undefined>;
  /** The names of what was asked for since this was last emptied. */
  asked: string[];
  /** Is told each name once its answer is out. */
  answered: (name: string) => void;
  close(): void;
}

/** Starts a host that serves `dist/` below `/a/b/c/`, as plain as hosts are. */
export async function startHost(): Promise<Host> {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const name = pathname.slice('/a/b/c/'.length).replace(/(^|\/)$/, '$1index.html');
    host.asked.push(name);
    host.dropAfter -= 1;
    await host.until;
    if (host.down || host.dropAfter < 0) return void request.socket.destroy();
    try {
      const body = host.renewed.has(name) ? host.renewed.get(name)! : readFileSync(join('dist', name));
      if (body === undefined) throw new Error('This edition does not have it.');
      response.writeHead(200, { 'content-type': types[name.split('.').pop()!] ?? 'application/octet-stream' });
      response.end(body);
      host.answered(name);
    } catch {
      response.writeHead(404).end('Not found');
    }
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host: Host = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/a/b/c/`,
    down: false,
    dropAfter: Infinity,
    until: Promise.resolve(),
    renewed: new Map(),
    asked: [],
    answered: () => {},
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return host;
}
