/** `npm run demo`: builds the guestbook and serves it. `--rspack` builds with Rspack, `--dev` watches and reloads. */
import { readManifest } from 'babel-plugin-use-server/manifest';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formatManifest } from '../scripts/manifest.ts';
import { bold, dim, green, heading, red, textWidth } from '../scripts/terminal.ts';
import { appDirectory, type Bundler, defaultOutput, type Mode } from './bundle.ts';
import { build, watch } from './build.ts';
import { type RunningServer, serve } from './serve.ts';


const { values } = parseArgs({ options: { rspack: { type: 'boolean', default: false }, dev: { type: 'boolean', default: false }, port: { type: 'string', default: process.env['PORT'] ?? '3000' } } });
const bundler: Bundler = values.rspack ? 'rspack' : 'webpack';
const mode: Mode = values.dev ? 'development' : 'production';
const output = defaultOutput(mode);
// One key for all builds of this run: pages that are open stay usable.
process.env['USE_SERVER_ENCRYPTION_KEY'] ??= randomBytes(32).toString('base64');
process.env['GUESTBOOK_DATABASE'] ??= `${appDirectory}data/guestbook.sqlite`;
process.env['NODE_ENV'] = mode;

let server: RunningServer | null = null;
/** Builds are taken over one after the other. */
let latest = Promise.resolve();

try {
  heading(`Build with ${bundler === 'rspack' ? 'Rspack' : 'webpack'}${values.dev ? ', and watch' : ''}`);
  if (values.dev) {
    await watch({ bundler, mode, output }, (failure) => {
      latest = latest.then(() => afterBuild(failure));
    });
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
  try {
    if (server === null) return await startServer();
    await server.reload();
    console.log(`  ${green('✔')} built again ${dim(new Date().toLocaleTimeString())}`);
  } catch (error) {
    console.error(`${red('✘')} ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function startServer(): Promise<void> {
  const listen = (port: number): Promise<RunningServer> => serve({ output, port, development: mode === 'development' });
  server = await listen(Number(values.port)).catch((error: NodeJS.ErrnoException) => {
    // The port is taken: any other will do.
    if (error.code === 'EADDRINUSE') return listen(0);
    throw error;
  });
  console.log(`\n${green('➜')} ${bold(`http://localhost:${server.port}`)}  ${dim('Ctrl-C ends it.')}`);
}

function showManifest(): void {
  const file = `${output}/server/server-functions.json`;
  const manifest = readManifest(readFileSync(file, 'utf8'), file);
  heading(`Server Functions in the manifest: ${Object.keys(manifest.references).length}`);
  for (const line of formatManifest(manifest, textWidth() - 2, bold)) console.log(`  ${line}`);
}
