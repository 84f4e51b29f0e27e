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
  /** Whether browsers that accept gzip get the file `x.gz` for `x`, where there is one. */
  gzip?: boolean;
  /** Asked first about each request, by the path below `base`. @returns whether it has answered */
  intercept?: (path: string, request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}

/** Serves a folder as any plain web server would: no rewriting, no headers that a host might lack. */
export async function serve({ port, orNextFree = false, base = '/', ...options }: Options): Promise<RunningServer> {
  const handle = handlerFor({ base, ...options });
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

function handlerFor({ folder, base, gzip = false, intercept }: Pick<Options, 'folder' | 'gzip' | 'intercept'> & { base: string }) {
  const files = sirv(folder, { dev: true, etag: true, gzip });
  const missing = join(folder, '404.html');
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const notFound = () => {
      const packed = gzip && existsSync(`${missing}.gz`) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', ...(packed && { 'content-encoding': 'gzip' }) });
      response.end(existsSync(missing) ? readFileSync(packed ? `${missing}.gz` : missing) : 'Not found');
    };
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(base)) return notFound();
    const path = `/${pathname.slice(base.length)}`;
    if (await intercept?.(path.slice(1), request, response)) return;
    // Relative links on a page count from its folder, so a folder's address ends in a slash.
    if (!path.endsWith('/') && isFolder(join(resolve(folder), path))) {
      response.writeHead(301, { location: `${pathname}/${search}` });
      return void response.end();
    }
    request.url = path + search;
    files(request, response, notFound);
  };
  return (request: IncomingMessage, response: ServerResponse) => void answer(request, response);
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
 * that another program has on either of them counts as taken.
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
