import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LocalServer {
  port: number;
  close(): Promise<void>;
}

/**
 * Listens on this machine only. `localhost` means 127.0.0.1 to some programs and ::1 to others; a port
 * that another program has on either of them counts as taken.
 *
 * @param create makes a server; called once for each of the two addresses
 * @param port 0 takes any free port
 * @param orNextFree whether to try the ports after `port` if it is taken
 */
export async function listenLocally(create: () => Server, port: number, orNextFree = false): Promise<LocalServer> {
  for (let next = port; ; next += 1) {
    try {
      const servers = await listenOnBoth(create, next);
      return {
        port: portOf(servers[0]!),
        close: async () => {
          await Promise.all(servers.map(close));
        },
      };
    } catch (error) {
      if (!orNextFree || !hasCode(error, 'EADDRINUSE') || next >= port + 100) throw error;
    }
  }
}

async function listenOnBoth(create: () => Server, port: number): Promise<Server[]> {
  const first = await listenOn(create(), port, '127.0.0.1');
  try {
    return [first, await listenOn(create(), portOf(first), '::1')];
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

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
