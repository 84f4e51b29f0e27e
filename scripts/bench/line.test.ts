import { createServer, type AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { layLine, type NetworkLine } from './line.ts';

const answer = 'HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\ntext';
let line: NetworkLine | undefined;

/** A server that says the same to everybody. */
const server = createServer((socket) => socket.on('data', () => socket.write(answer)).on('error', () => undefined));
const started = new Promise<string>((done) =>
  server.listen(0, '127.0.0.1', () => done(`http://localhost:${(server.address() as AddressInfo).port}`)),
);

afterEach(() => line?.close());

it.each([false, true])('a line passes on what is said and counts it (slow: %s)', async (slow) => {
  line = await layLine(await started, slow);
  expect(await (await fetch(line.address)).text()).toBe('text');
  expect(await (await fetch(line.address)).text()).toBe('text');
  expect([line.bytes, line.requests]).toEqual([2 * answer.length, 2]);
});
