import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { listenLocally, type LocalServer } from './local-server.ts';

export interface RunningServer extends LocalServer {
  /** The address of the first page, with the base path. */
  address: string;
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
  const server = await listenLocally(() => createServer(handle), port, orNextFree);
  return { ...server, address: `http://localhost:${server.port}${base}` };
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
