import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

export interface RunningServer {
  port: number;
  /** The address of the first page, with the base path. */
  address: string;
  close(): Promise<void>;
}

interface Options {
  /** The built site. */
  folder: string;
  /** 0 takes any free port. */
  port: number;
  /** Whether to try the ports after `port` if it is taken. */
  orNextFree?: boolean;
  /** The path under which the site appears, such as `/a/b/c/`. */
  base?: string;
  /** Whether a file `x.gz` beside a file `x` is what browsers get that take gzip. */
  gzip?: boolean;
}

/** Serves a folder as any plain web server would: no rewriting, no headers that a host might lack. */
export async function serve({ folder, port, orNextFree = false, base = '/', gzip = false }: Options): Promise<RunningServer> {
  const handle = handlerFor(folder, base, gzip);
  for (let next = port; ; next += 1) {
    try {
      const servers = await listen(handle, next);
      const taken = (servers[0]!.address() as AddressInfo).port;
      return {
        port: taken,
        address: `http://localhost:${taken}${base}`,
        close: async () => {
          await Promise.all(servers.map(close));
        },
      };
    } catch (error) {
      if (!orNextFree || !hasCode(error, 'EADDRINUSE') || next >= port + 100) throw error;
    }
  }
}

function handlerFor(folder: string, base: string, gzip: boolean) {
  const files = sirv(folder, { dev: true, etag: true, gzip });
  const missing = join(folder, '404.html');
  return (request: IncomingMessage, response: ServerResponse) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
    };
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) return notFound();
    const path = `/${pathname.slice(base.length)}`;
    // Relative links on a page count from its folder, so a folder's address ends in a slash.
    if (!path.endsWith('/') && isFolder(join(resolve(folder), path))) {
      response.writeHead(301, { location: `${pathname}/${search}` });
      return response.end();
    }
    request.url = path + search;
    files(request, response, notFound);
  };
}

function isFolder(path: string): boolean {
  try {
    return existsSync(join(decodeURI(path), 'index.html'));
  } catch {
    // An address with a broken escape names nothing.
    return false;
  }
}

/**
 * Listens on this machine only. `localhost` means 127.0.0.1 to some programs and ::1 to others; a port
 * that somebody else has on either of them counts as taken.
 */
async function listen(handle: (request: IncomingMessage, response: ServerResponse) => void, port: number): Promise<Server[]> {
  const first = await listenOn(createServer(handle), port, '127.0.0.1');
  const { port: taken } = first.address() as AddressInfo;
  try {
    return [first, await listenOn(createServer(handle), taken, '::1')];
  } catch (error) {
    // A machine without IPv6 is fine.
    if (hasCode(error, 'EADDRNOTAVAIL') || hasCode(error, 'EAFNOSUPPORT')) return [first];
    await close(first);
    throw error;
  }
}

function listenOn(server: Server, port: number, host: string): Promise<Server> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    // Browsers keep connections open; without this the end would wait for them.
    server.closeAllConnections();
  });
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
