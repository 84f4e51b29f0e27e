/** `npm run dev`: for writers. Shows pages as they are edited; search and offline use need `npm start`. */
import { parseArgs } from 'node:util';
import { watch } from 'chokidar';
import { DevServer } from './lib/dev-server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const server = new DevServer();

// On Ctrl-C the terminal stops the server as well.
process.on('SIGINT', () => server.stop());
process.on('SIGTERM', () => server.stop());
const content = watch('content', { ignoreInitial: true });
await new Promise<void>((done) => content.once('ready', done));
content.on('all', (_event, path) => server.edited(path.replaceAll('\\', '/')));
// The one file outside of `content/` that a new page needs. It is code, which only a new process reads again.
watch('src/site/reading-order.ts', { ignoreInitial: true }).on('change', () => server.startAgain());
await server.start(Number(values.port));
