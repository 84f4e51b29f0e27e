import { serve } from '../../scripts/lib/server.ts';

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
  /** The worker of this edition, if it is not the one that was built. */
  worker: string | undefined;
  /** The names of what was asked for since this was last emptied. */
  asked: string[];
  /** Called with each name once its answer has been sent. */
  answered: (name: string) => void;
  close(): Promise<void>;
}

/** Starts a host that serves `dist/` below `/a/b/c/`, as plain as hosts are. */
export async function startHost(): Promise<Host> {
  const host: Omit<Host, 'address' | 'close'> = {
    down: false,
    dropAfter: Infinity,
    until: Promise.resolve(),
    renewed: new Map(),
    worker: undefined,
    asked: [],
    answered: () => {},
  };
  const { address, close } = await serve({
    folder: 'dist',
    port: 0,
    base: '/a/b/c/',
    intercept: async (path, request, response) => {
      const name = path.replace(/(^|\/)$/, '$1index.html');
      host.asked.push(name);
      host.dropAfter -= 1;
      await host.until;
      if (host.down || host.dropAfter < 0) {
        request.socket.destroy();
        return true;
      }
      response.once('finish', () => response.statusCode < 400 && host.answered(name));
      if (!host.renewed.has(name) && !(name === 'sw.js' && host.worker)) return false;
      const body = host.renewed.has(name) ? host.renewed.get(name) : host.worker;
      if (body === undefined) response.writeHead(404).end('404');
      else response.writeHead(200, { 'content-type': name.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript' }).end(body);
      return true;
    },
  });
  return Object.assign(host, { address, close });
}
