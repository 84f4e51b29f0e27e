/** `npm run dev`: for writers. Shows pages as they are edited; search and offline use need `npm start`. */
import { watch } from 'node:fs';
import { parseArgs } from 'node:util';
import { DevServer } from './lib/dev-server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const server = new DevServer();

// On Ctrl-C the terminal stops the server as well.
process.on('SIGINT', () => server.stop());
process.on('SIGTERM', () => server.stop());
watch('content', { recursive: true }, (_event, file) => server.edited(`content/${file?.replaceAll('\\', '/')}`));
// The one file outside of `content/` that a new page needs. It is code, which only a new process reads again.
watch('src/site', (_event, file) => {
  if (file === 'reading-order.ts') server.startAgain();
});
await server.start(Number(values.port));
