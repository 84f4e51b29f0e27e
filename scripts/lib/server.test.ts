import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serve, type RunningServer } from './server.ts';

let folder: string;
let running: RunningServer | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'stages'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'no such page');
  writeFileSync(join(folder, 'stages/index.html'), 'stages');
});

afterEach(async () => {
  await running?.close();
  running = undefined;
  rmSync(folder, { recursive: true });
});

const start = async (options: Partial<Parameters<typeof serve>[0]> = {}) => {
  running = await serve({ folder, port: 0, ...options });
  return running;
};
const get = (address: string) => fetch(address, { redirect: 'manual' });

describe('the server', () => {
  it('serves pages by the address of their folder', async () => {
    const { address } = await start();
    expect(await (await get(address)).text()).toBe('home');
    expect(await (await get(`${address}stages/`)).text()).toBe('stages');
  });

  it('sends a folder without its slash on, and keeps what was asked', async () => {
    const { address } = await start();
    const response = await get(`${address}stages?a=b`);
    expect([response.status, response.headers.get('location')]).toEqual([301, '/stages/?a=b']);
  });

  it('serves below a path, and nothing outside it', async () => {
    const { address, port } = await start({ base: '/a/b/c/' });
    expect(await (await get(`${address}stages/`)).text()).toBe('stages');
    expect((await get(`${address}stages`)).headers.get('location')).toBe('/a/b/c/stages/');
    expect((await get(`http://localhost:${port}/stages/`)).status).toBe(404);
  });

  it('answers what is not there with the page for it', async () => {
    const { address } = await start();
    for (const path of ['nowhere/', '%E0%A4%A', '..%2f..%2fetc/passwd']) {
      const response = await get(address + path);
      expect([path, response.status, await response.text()]).toEqual([path, 404, 'no such page']);
    }
  });

  it('sends the packed form of a file where asked to, if the browser accepts it', async () => {
    writeFileSync(join(folder, 'index.html.gz'), gzipSync('packed'));
    const encoding = async () => (await get(running!.address)).headers.get('content-encoding');
    const packed = await start({ gzip: true });
    expect([await encoding(), await (await get(packed.address)).text()]).toEqual(['gzip', 'packed']);
    writeFileSync(join(folder, '404.html.gz'), gzipSync('packed too'));
    const response = await get(`${packed.address}nowhere/`);
    expect([response.status, response.headers.get('content-encoding'), await response.text()]).toEqual([404, 'gzip', 'packed too']);
    await running!.close();
    await start();
    expect(await encoding()).toBe(null);
  });

  it('leaves a request to whoever wants to answer it', async () => {
    const asked: string[] = [];
    const { address } = await start({
      base: '/a/',
      intercept: async (path, _, response) => {
        asked.push(path);
        if (path === 'stages/') response.end('another');
        return path === 'stages/';
      },
    });
    expect(await (await get(`${address}stages/`)).text()).toBe('another');
    expect(await (await get(address)).text()).toBe('home');
    expect(asked).toEqual(['stages/', '']);
  });

  it('moves on when its port is taken, if it may', async () => {
    const other = createServer();
    const taken = await new Promise<number>((done) => {
      other.listen(0, '127.0.0.1', () => done((other.address() as AddressInfo).port));
    });
    try {
      await expect(start({ port: taken })).rejects.toThrow('EADDRINUSE');
      expect((await start({ port: taken, orNextFree: true })).port).toBeGreaterThan(taken);
    } finally {
      other.close();
    }
  });
});
