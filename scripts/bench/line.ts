/** The line between a browser and a server, where everything is counted, whoever in the browser asks: page or worker. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface NetworkLine {
  /** Where the server appears at this end, without a slash. */
  address: string;
  bytes: number;
  requests: number;
  /** Waits until nothing has been on its way for a while. */
  quiet(): Promise<void>;
  close(): void;
}

/** A slow mobile line: 400 kbit/s down, 300 ms there and back. */
const slowRate = 50_000;
const slowTrip = 300;

/** Nothing on its way for this long, in milliseconds, is the end of a visit. */
const pause = 1_500;
/** A page that never comes to rest is measured as it stands. */
const patience = 60_000;

/** Lays a line to a server of this machine. */
export async function layLine(to: string, slow: boolean): Promise<NetworkLine> {
  const sockets = new Set<Socket>();
  const sending = new Map<Socket, Promise<void>>();
  let last = performance.now();
  // When the line has room again: all connections share it.
  let free = 0;
  const line: NetworkLine = { address: '', bytes: 0, requests: 0, quiet, close };
  const server = createServer((near) => {
    const far = connect(Number(new URL(to).port), '127.0.0.1');
    // A connection costs one trip before the first question can be sent.
    const opened = performance.now() + (slow ? slowTrip : 0);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => near.destroy());
    }
    near.on('close', () => far.destroy());
    // What is still on its way arrives first.
    far.on('close', () => void (sending.get(near) ?? Promise.resolve()).then(() => near.end()));
    near.on('data', (chunk) => {
      if (/^(GET|HEAD|POST) /.test(chunk.subarray(0, 5).toString('latin1'))) line.requests += 1;
      send(far, chunk, Math.max(performance.now(), opened) + (slow ? slowTrip / 2 : 0));
    });
    far.on('data', (chunk) => {
      line.bytes += chunk.length;
      free = Math.max(free, performance.now()) + (slow ? (chunk.length / slowRate) * 1_000 : 0);
      send(near, chunk, free + (slow ? slowTrip / 2 : 0));
    });
  });
  /** One after the other on each socket: timers alone may overtake each other by a millisecond. */
  function send(socket: Socket, chunk: Buffer, time: number): void {
    last = Math.max(last, time);
    const before = sending.get(socket) ?? Promise.resolve();
    sending.set(
      socket,
      before.then(() => until(time)).then(() => void (socket.destroyed || socket.write(chunk))),
    );
  }
  async function quiet() {
    const started = performance.now();
    while (performance.now() - started < patience && performance.now() - last < pause) await new Promise((done) => setTimeout(done, 100));
  }
  function close() {
    server.close();
    for (const socket of sockets) socket.destroy();
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  line.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return line;
}

async function until(time: number): Promise<void> {
  const wait = time - performance.now();
  if (wait > 0) await new Promise((done) => setTimeout(done, wait));
}
