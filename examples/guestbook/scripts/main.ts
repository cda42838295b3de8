/** The steps of `npm run example`, once everything is installed and built. */
import { version } from '@babel/core';
import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Browser } from './browser.ts';
import { type CompiledApp, compileApp } from './compile.ts';
import { formatManifest } from './manifest.ts';
import { compiledAppFile } from './resolve.ts';
import type { ServerMessage } from './server.ts';
import { wrap } from './table.ts';
import { bold, createProgress, dim, green, heading, red, textWidth } from './terminal.ts';
import { createTour } from './tour.ts';

const LOG_INDENT = '      server │ ';

try {
  const app = await compile();
  await visit();
  heading(`Server Functions in the manifest: ${Object.keys(app.manifest.references).length}`);
  for (const line of formatManifest(app.manifest, textWidth() - 2, bold)) console.log(`  ${line}`);
  console.log(`\nThe compiled modules are in examples/guestbook/dist/{server,client}.`);
} catch (error) {
  console.error(`\n${red('✘')} ${describe(error)}`);
  process.exitCode = 1;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // With a code it is about the app's source, and says where: our own stack would only be in the way.
  if ('code' in error) return error.message;
  return error.cause === undefined ? (error.stack ?? error.message) : `${error.message}\n${describe(error.cause)}`;
}

async function compile(): Promise<CompiledApp> {
  heading(`Compile, with Babel ${version}`);
  const progress = { server: createProgress('server'), client: createProgress('client') };
  const app = await compileApp('app/page.tsx', (layer, done, known, moduleId) => {
    progress[layer].update(done, known, moduleId);
  });
  const { server, client } = app.modules;
  progress.server.finish(`${server.length} modules, ${server.filter((id) => client.includes(id)).length} of them on the client too`);
  progress.client.finish(`${client.length} modules, those with 'use server' on top as stubs`);
  writeFileSync(compiledAppFile, JSON.stringify(app, null, 2));
  return app;
}

/** Starts the server, calls its functions as a browser would, and stops it again. */
async function visit(): Promise<void> {
  heading('Call, over Flight');
  const server = fork(fileURLToPath(new URL('server.ts', import.meta.url)), {
    execArgv: ['--conditions=react-server'],
    env: { ...process.env, USE_SERVER_ENCRYPTION_KEY: randomBytes(32).toString('base64'), GUESTBOOK_DATABASE: ':memory:' },
  });
  try {
    const origin = await listening(server);
    const errors: string[] = [];
    server.on('message', (message: ServerMessage) => {
      if (message.kind === 'error') errors.push(`[${message.digest}] ${message.message}`);
    });
    for (const { title, run } of await createTour(new Browser(origin, 'Ada'))) {
      const outcome = await run().catch((error: unknown) => {
        throw new Error([`${title}: failed`, ...errors.map((line) => `server log: ${line}`)].join('\n'), { cause: error });
      });
      console.log(`  ${green('✔')} ${title.padEnd(48)} ${dim(outcome)}`);
      for (const line of errors.splice(0).flatMap((error) => wrap(error, textWidth() - LOG_INDENT.length))) {
        console.log(dim(`${LOG_INDENT}${line}`));
      }
    }
  } finally {
    server.kill();
  }
}

async function listening(server: ChildProcess): Promise<string> {
  const exited = once(server, 'exit').then(([code]) => {
    throw new Error(`The server ended with exit code ${String(code)} before it listened.`);
  });
  const [message] = (await Promise.race([once(server, 'message'), exited])) as [ServerMessage];
  exited.catch(() => {});
  if (message.kind !== 'listening') throw new Error(`The server could not start: ${message.message}`);
  return `http://127.0.0.1:${message.port}`;
}
