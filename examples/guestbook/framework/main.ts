/** `npm run demo`: builds the guestbook and serves it. `--rspack` builds with Rspack, `--dev` watches and reloads. */
import { readManifest } from 'babel-plugin-use-server/manifest';
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatManifest } from '../scripts/manifest.ts';
import { bold, dim, green, heading, red } from '../scripts/terminal.ts';
import { appDirectory, type Bundler, defaultOutput, type Mode } from './bundle.ts';
import { build, watch } from './build.ts';
import type { ServerMessage } from './serve.ts';

const MAX_WIDTH = 100;

const { values } = parseArgs({ options: { rspack: { type: 'boolean', default: false }, dev: { type: 'boolean', default: false }, port: { type: 'string', default: process.env['PORT'] ?? '3000' } } });
const bundler: Bundler = values.rspack ? 'rspack' : 'webpack';
const mode: Mode = values.dev ? 'development' : 'production';
const output = defaultOutput(mode);
// One key for all servers of this run: pages that are open stay usable when the server starts again.
process.env['USE_SERVER_ENCRYPTION_KEY'] ??= randomBytes(32).toString('base64');
process.env['GUESTBOOK_DATABASE'] ??= `${appDirectory}data/guestbook.sqlite`;
process.env['NODE_ENV'] = mode;

let server: ChildProcess | null = null;
let port = Number(values.port);

try {
  heading(`Build with ${bundler === 'rspack' ? 'Rspack' : 'webpack'}${values.dev ? ', and watch' : ''}`);
  if (values.dev) {
    await watch({ bundler, mode, output }, (failure) => void afterBuild(failure));
  } else {
    const start = performance.now();
    await build({ bundler, mode, output });
    console.log(`  ${green('✔')} server, ssr and browser ${dim(`in ${((performance.now() - start) / 1000).toFixed(1)} s`)}`);
    showManifest();
    await startServer();
  }
} catch (error) {
  console.error(`\n${red('✘')} ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}

async function afterBuild(failure: string | null): Promise<void> {
  if (failure !== null) return console.error(`\n${failure}\n\n${red('✘')} Not built; the last build goes on.`);
  const isFirst = server === null;
  try {
    await startServer();
  } catch (error) {
    console.error(`${red('✘')} ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!isFirst) console.log(`  ${green('✔')} built again ${dim(new Date().toLocaleTimeString())}`);
}

/** Replaces the server of the last build. */
async function startServer(): Promise<void> {
  const isFirst = server === null;
  await stopServer();
  const child = fork(fileURLToPath(new URL('serve-process.ts', import.meta.url)), [output, String(port), mode]);
  server = child;
  const message = await new Promise<ServerMessage>((resolve, reject) => {
    child.once('message', (told: ServerMessage) => resolve(told));
    child.once('exit', (code) => reject(new Error(`The server ended with exit code ${String(code)}.`)));
  });
  if (message.kind === 'failed') {
    // Somebody else has the port: any other will do.
    if (message.code !== 'EADDRINUSE' || port === 0 || !isFirst) throw new Error(`The server could not start: ${message.message}`);
    port = 0;
    server = null;
    return startServer();
  }
  port = message.port;
  if (isFirst) console.log(`\n${green('➜')} ${bold(`http://localhost:${port}`)}  ${dim('Ctrl-C ends it.')}`);
}

async function stopServer(): Promise<void> {
  const old = server;
  if (old === null || old.exitCode !== null) return;
  const ended = new Promise((resolve) => old.once('exit', resolve));
  old.kill();
  await ended;
}

function showManifest(): void {
  const file = `${output}/server/server-functions.json`;
  const manifest = readManifest(readFileSync(file, 'utf8'), file);
  heading(`Server Functions in the manifest: ${Object.keys(manifest.references).length}`);
  const width = Math.min(process.stdout.columns ?? MAX_WIDTH, MAX_WIDTH) - 2;
  for (const line of formatManifest(manifest, width, bold)) console.log(`  ${line}`);
}
