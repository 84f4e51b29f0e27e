import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createProxyServer } from 'httpxy';
import { listenLocally, type LocalServer } from './local-server.ts';

/** Shows what is new to say, and the page again once it can be had: all that is not a 503 comes from the server behind. */
const waits = `for (;;) {
  await new Promise((done) => setTimeout(done, 500));
  const response = await fetch(location, { headers: { accept: 'text/html' } }).catch(() => undefined);
  if (!response) continue;
  if (response.status !== 503) {
    location.reload();
    break;
  }
  const { body } = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.querySelector('pre').textContent = body.querySelector('pre').textContent;
}`;

/** What Vite puts into each page, to connect it to its server. A page that gets there too late is shown again. */
const viteClient = '/@vite/client';

/**
 * The address that a writer has open, which answers whatever becomes of the server behind it.
 *
 * While there is none, a page says so, and shows itself again once there is one.
 */
export class FrontDoor {
  readonly #proxy = createProxyServer();
  #behind: string | undefined;
  #words = '';

  /** Where requests go from now on: the address of a server on this machine. */
  open(behind: string): void {
    this.#behind = behind;
  }

  /** Sends no request further. @param words for the person in front of the page: plain text, with line breaks */
  close(words: string): void {
    this.#behind = undefined;
    this.#words = words;
  }

  /** @param port the next free one is taken if it is not */
  listen(port: number): Promise<LocalServer> {
    const create = () => {
      const server = createServer((request, response) => void this.#answer(request, response));
      // Vite asks again for a connection that it did not get.
      return server.on('upgrade', (request, socket, head) => {
        const target = this.#behind;
        if (target) this.#proxy.ws(request, socket as Socket, { target }, head).catch(() => socket.destroy());
        else socket.destroy();
      });
    };
    return listenLocally(create, port, true);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = this.#behind;
    try {
      if (target) return await this.#proxy.web(request, response, { target });
    } catch {
      // The server ended, or was about to.
    }
    if (response.headersSent) response.destroy();
    else if (request.headers.accept?.includes('text/html'))
      response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' }).end(waitingPage(this.#words));
    else if (request.url?.startsWith(viteClient)) response.writeHead(200, { 'content-type': 'text/javascript' }).end('location.reload();');
    else response.writeHead(503).end();
  }
}

function waitingPage(words: string): string {
  const text = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Not ready yet</title>
<style>body { font: 1rem/1.5 system-ui; margin: 2rem; max-width: 60rem; color-scheme: light dark } pre { white-space: pre-wrap }</style>
<pre>${text}</pre>
<script type="module">${waits}</script>`;
}
