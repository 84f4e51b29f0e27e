import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './free-port.ts';

/** A web server of this machine that runs one of the recipes of `hosting/`. */
export interface RecipeServer {
  /** Without a slash at the end. */
  address: string;
  close(): Promise<void>;
}

interface Recipe {
  name: string;
  /** @returns the arguments that start the server on `port` over `folder`, with its files in `work` */
  prepare(folder: string, port: number, work: string): string[];
  /** Where the program may stand. */
  programs: string[];
}

const site = '/srv/peer-learning-guide';
const recipeText = (file: string, folder: string, port: number, address: string) =>
  readFileSync(`hosting/${file}`, 'utf8')
    .replaceAll(site, folder)
    .replaceAll(address, address.replace('8080', String(port)));

const recipes: Recipe[] = [
  {
    name: 'nginx',
    programs: ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
    prepare: (folder, port, work) => {
      const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`);
      // Started by root, nginx would hand its work to a user who may not read this folder.
      const user = process.getuid?.() === 0 ? 'user root;' : '';
      writeFileSync(
        join(work, 'nginx.conf'),
        `${user} daemon off; worker_processes 2; pid ${work}/pid; error_log ${work}/log; events { worker_connections 1024; }
        http { access_log off; sendfile on; ${places.join(' ')} ${recipeText('nginx.conf', folder, port, 'listen 8080')} }`,
      );
      return ['-c', join(work, 'nginx.conf'), '-p', work, '-e', join(work, 'log')];
    },
  },
  {
    name: 'Caddy',
    programs: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
    prepare: (folder, port, work) => {
      writeFileSync(join(work, 'Caddyfile'), `{\n\tadmin off\n}\n${recipeText('Caddyfile', folder, port, ':8080')}`);
      return ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')];
    },
  },
];

/** The names of the recipes whose server this machine has. */
export const installedRecipes: string[] = recipes.filter(program).map(({ name }) => name);

/** The names of the recipes that cannot be tried here. */
export const absentRecipes: string[] = recipes.map(({ name }) => name).filter((name) => !installedRecipes.includes(name));

/**
 * Starts a real web server by its recipe.
 *
 * @param name one of `installedRecipes`
 * @param folder what it serves
 * @throws with what the server said, if it does not start
 */
export async function serveByRecipe(name: string, folder: string): Promise<RecipeServer> {
  const recipe = recipes.find((one) => one.name === name)!;
  const work = mkdtempSync(join(tmpdir(), 'recipe-'));
  const port = await freePort();
  const child = spawn(program(recipe)!, recipe.prepare(resolve(folder), port, work), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: work },
  });
  let said = '';
  child.stderr.on('data', (text) => (said += text));
  const address = `http://127.0.0.1:${port}`;
  const close = async () => {
    await ended(child);
    rmSync(work, { recursive: true, force: true });
  };
  try {
    await answers(address, child);
  } catch (error) {
    await close();
    throw new Error(`${name} did not start: ${said}`, { cause: error });
  }
  return { address, close };
}

function program({ programs }: Recipe): string | undefined {
  return programs.find((file) => spawnSync(file, ['version']).error === undefined);
}

/** Asks until the server answers, or has ended. */
async function answers(address: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const response = await fetch(address).catch(() => undefined);
    if (response) return void (await response.arrayBuffer());
    await new Promise((done) => setImmediate(done));
  }
  throw new Error(`it ended with ${child.exitCode}`);
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
