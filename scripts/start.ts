/** `npm start`: builds the site if anything changed and serves it on this machine. */
import { serve } from './lib/server.ts';
import { buildSite } from './lib/built-site.ts';

const wantedPort = 4321;

if (!buildSite()) process.exit(1);
const server = await serve({ folder: 'dist', port: wantedPort, orNextFree: true });
if (server.port !== wantedPort) console.log(`Port ${wantedPort} is taken, so the guide moved on to ${server.port}.`);
console.log(`The guide is at ${server.address}  (stop it with Ctrl-C)`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stop());
}

async function stop(): Promise<void> {
  await server.close();
  console.log('\nStopped.');
  process.exit(0);
}
