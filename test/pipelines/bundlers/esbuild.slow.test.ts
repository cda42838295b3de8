/** esbuild, with the plugin and the build of docs/pipelines.md: both sides, from a call in the browser's bundle to the function. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TraceMap, eachMapping, sourceContentFor } from '@jridgewell/trace-mapping';
import { beforeAll, describe, expect, it } from 'vitest';
import { functionHeader } from '../../../src/runtime/ground/function-header.ts';
import { callAll, change, copyOfApp, requireHere, runBundle, snippet } from './project.ts';
import type { ClientApp } from './project.ts';

interface Built {
  readonly outputFiles: readonly { readonly path: string; readonly text: string }[];
}

interface Esbuild {
  readonly build: (options: object) => Promise<Built>;
  readonly context: (options: object) => Promise<{ readonly watch: () => Promise<void>; readonly dispose: () => Promise<void> }>;
}

/** The client's app, with the ready transport. */
interface TransportApp extends ClientApp {
  readonly createServerCallback: (options: object) => Parameters<ClientApp['setServerCallback']>[0];
}

const esbuild = requireHere('esbuild') as Esbuild;
const code = {
  'package.json': '{ "type": "module", "private": true }',
  'webpack-require.js': snippet('webpack-require.js'),
  'use-server-esbuild.js': snippet('use-server-esbuild.js'),
  'build.js': snippet('build.js').replace("'client.js'", "'client-entry.js'"),
  'server.js': snippet('server.js'),
};
const SECRET = 'only the server knows';

describe('the build of the documentation', () => {
  let project = '';
  const read = (file: string): string => readFileSync(join(project, file), 'utf8');

  beforeAll(() => {
    project = copyOfApp('esbuild', code);
    execFileSync(process.execPath, ['build.js'], { cwd: project, stdio: 'pipe' });
  });

  it('has a client whose calls reach callServer, and nothing of the server', async () => {
    const app = runBundle<ClientApp>(asScript(read('dist/browser/client-entry.js')));
    expect(await callAll(app)).toMatchObject({
      named: '["server/actions.js#save",{"text":"hello"}]',
      barrelDefault: '["server/actions.js#default"]',
      inline: '["server/likes.ts#like",3]',
    });
    expect({ isOne: app.isOne, label: app.label }).toEqual({ isOne: true, label: 'label here' });
    expect(read('dist/browser/client-entry.js') + read('dist/browser/client-entry.js.map')).not.toMatch(/only the server knows|server\/database/);
  });

  it('has a server that runs what the client calls', async () => {
    writeFileSync(
      join(project, 'answer.js'),
      `
      import { readFileSync } from 'node:fs';
      import { fetch } from './dist/server/main.js';
      const response = await fetch(new Request('http://localhost/', JSON.parse(readFileSync(0, 'utf8'))));
      console.log(JSON.stringify({ body: await response.text(), status: response.status, headers: [...response.headers] }));
    `,
    );
    const asked: string[] = [];
    const send = async (
      _: unknown,
      { method, headers, body }: { readonly method: string; readonly headers: Headers; readonly body: string },
    ): Promise<Response> => {
      asked.push(headers.get(functionHeader) ?? '');
      const request = { method, body, headers: { ...Object.fromEntries(headers), origin: 'http://localhost', host: 'localhost' } };
      const answer = execFileSync(process.execPath, ['--conditions=react-server', 'answer.js'], {
        cwd: project,
        input: JSON.stringify(request),
        encoding: 'utf8',
      });
      const { body: answered, ...init } = JSON.parse(answer) as { readonly body: string; readonly status: number; readonly headers: [string, string][] };
      return new Response(answered, init);
    };
    const { calls, setServerCallback, createServerCallback } = runBundle<TransportApp>(asScript(read('dist/browser/client-entry.js')));
    setServerCallback(createServerCallback({ url: 'http://localhost/', fetch: send }));
    expect(await calls['named']?.()).toEqual([SECRET, 'hello']);
    expect(await calls['inline']?.()).toEqual([SECRET, '3']);
    expect(asked).toEqual(['server/actions.js#save', 'server/likes.ts#like'].map(encodeURIComponent));
  });

  it('chains the maps: the client leads to the file as it was written', () => {
    const map = new TraceMap(read('dist/browser/client-entry.js.map'));
    const source = map.sources.find((name) => name === '../../client.js') ?? '';
    expect(sourceContentFor(map, source)).toBe(read('client.js'));
    const lines = read('dist/browser/client-entry.js').split('\n');
    const found: string[] = [];
    eachMapping(map, ({ source: from, generatedLine, generatedColumn, originalLine, originalColumn }) => {
      if (from !== source || originalLine === null) return;
      if (lines[generatedLine - 1]?.slice(generatedColumn).startsWith('keep(draft)'))
        found.push(read('client.js').split('\n')[originalLine - 1]?.slice(originalColumn) ?? '');
    });
    expect(found).toEqual(['keep(draft),']);
  });
});

it('compiles anew what depends on a file that is no part of the bundle', async () => {
  const project = copyOfApp('esbuild-watch', code);
  const { useServer } = (await import(pathToFileURL(join(project, 'use-server-esbuild.js')).href)) as { readonly useServer: (options: object) => object };
  const builds: string[] = [];
  const waiting: (() => void)[] = [];
  const tell = {
    name: 'tell',
    setup: ({ onEnd }: { readonly onEnd: (take: (result: Built) => void) => void }) =>
      onEnd(({ outputFiles }) => {
        builds.push(outputFiles[0]?.text ?? '');
        for (const go of waiting.splice(0)) go();
      }),
  };
  const next = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  const context = await esbuild.context({
    absWorkingDir: project,
    entryPoints: ['client-entry.js'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    plugins: [useServer({ root: project, layer: 'client', clientImports: true }), tell],
  });
  const first = next();
  await context.watch();
  await first;
  expect(builds[0]).not.toContain('server/actions.js#archive');
  const second = next();
  change(join(project, 'server/actions.js'), 'export const remove', 'export async function archive() {}\nexport const remove');
  await second;
  await context.dispose();
  expect(builds[1]).toContain('server/actions.js#archive');
});

it('tries again what was refused, when the file that it was refused for is mended', async () => {
  const project = copyOfApp('esbuild-mended', {
    ...code,
    'star.js': "'use server';\nexport * from './impl.js';\n",
    'impl.js': 'export function save() {}\n',
  });
  const { useServer } = (await import(pathToFileURL(join(project, 'use-server-esbuild.js')).href)) as { readonly useServer: (options: object) => object };
  const builds: (readonly string[])[] = [];
  const waiting: (() => void)[] = [];
  const tell = {
    name: 'tell',
    setup: ({ onEnd }: { readonly onEnd: (take: (result: { readonly errors: readonly { readonly text: string }[] }) => void) => void }) =>
      onEnd(({ errors }) => {
        builds.push(errors.map(({ text }) => text));
        for (const go of waiting.splice(0)) go();
      }),
  };
  const next = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  const context = await esbuild.context({
    absWorkingDir: project,
    entryPoints: ['star.js'],
    bundle: true,
    write: false,
    logLevel: 'silent',
    plugins: [useServer({ root: project, layer: 'client' }), tell],
    external: ['babel-plugin-use-server/*'],
  });
  for (const [file, from, to] of [
    ['impl.js', 'export function', 'export async function'],
    ['star.js', "'use server';", "'use sevrer';"],
    ['star.js', "'use sevrer';", "'use server';"],
  ] as const) {
    const built = next();
    if (builds.length === 0) await context.watch();
    await built;
    change(join(project, file), from, to);
  }
  await next();
  await context.dispose();
  expect(builds.map((errors) => errors.map((text) => /: error ([a-z-]+)$/m.exec(text)?.[1]))).toEqual([
    ['function-not-async'],
    [],
    ['directive-misspelled'],
    [],
  ]);
});

it('shows errors of the compiler as errors of the build', async () => {
  const project = copyOfApp('esbuild-error', code);
  const { useServer } = (await import(pathToFileURL(join(project, 'use-server-esbuild.js')).href)) as { readonly useServer: (options: object) => object };
  change(join(project, 'server/actions.js'), "'use server';", "'use sevrer';");
  mkdirSync(join(project, 'dist'), { recursive: true });
  await expect(
    esbuild.build({
      absWorkingDir: project,
      entryPoints: ['server/actions.js'],
      bundle: true,
      write: false,
      logLevel: 'silent',
      plugins: [useServer({ root: project, layer: 'server' })],
    }),
  ).rejects.toThrow(/directive-misspelled/);
});

/** What vm runs is no module. */
function asScript(bundle: string): string {
  return bundle.replace(/^export \{[^}]*\};?$/m, '');
}
