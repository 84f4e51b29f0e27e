import { createServer } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FrontDoor } from './front-door.ts';
import { listenLocally, type LocalServer } from './local-server.ts';

let door: FrontDoor;
let front: LocalServer;
let behind: LocalServer;
/** Whether the server behind drops what it is asked. */
let drops: boolean;

beforeEach(async () => {
  drops = false;
  door = new FrontDoor();
  front = await door.listen(0);
  behind = await listenLocally(
    () => createServer((request, response) => (drops ? request.destroy() : response.end(`page ${request.url}`))),
    0,
  );
});

afterEach(async () => {
  await front.close();
  await behind.close();
});

const open = () => door.open(`http://127.0.0.1:${behind.port}`);
const get = async (path: string, accept = 'text/html') => {
  const response = await fetch(`http://127.0.0.1:${front.port}${path}`, { headers: { accept } });
  return { status: response.status, text: await response.text() };
};

describe('the address that a writer has open', () => {
  it('gives what the server behind gives', async () => {
    open();
    expect(await get('/a/?b=c')).toEqual({ status: 200, text: 'page /a/?b=c' });
  });

  it('answers while there is none, with the words for the person', async () => {
    door.close('content/a.yaml:1  <b> & more');
    const { status, text } = await get('/a/');
    expect(status).toBe(503);
    expect(text).toContain('content/a.yaml:1  &lt;b> &amp; more');
    expect(await get('/a.css', 'text/css')).toEqual({ status: 503, text: '' });
  });

  it('gives the page once there is one again', async () => {
    open();
    door.close('Starting again');
    expect((await get('/a/')).status).toBe(503);
    open();
    expect((await get('/a/')).text).toBe('page /a/');
  });

  it('takes one that answers nothing for one that is not there', async () => {
    open();
    drops = true;
    expect((await get('/a/')).status).toBe(503);
    await behind.close();
    expect((await get('/a/')).status).toBe(503);
  });

  it('shows a page again that comes too late for its connection', async () => {
    door.close('Starting again');
    expect(await get('/@vite/client', '*/*')).toEqual({ status: 200, text: 'location.reload();' });
  });
});
