/** How the app of `apps/shared` is built and served by each host, in a folder outside of this repository. */
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, start, untilItAnswers, untilItEnds } from '../harness/running-server.ts';
import type { RunningServer } from '../harness/running-server.ts';
import { installInto } from '../package/install.ts';
import { currentOf } from './versions.ts';

export interface Host {
  /** Folders of `apps` that make up the project, later ones over earlier ones. */
  readonly apps: readonly string[];
  readonly packages: Readonly<Record<string, string>>;
  /** A package's own command, or a script of the project; with its arguments. */
  readonly build: readonly string[];
  readonly serve: (port: string) => readonly string[];
  /** Of a call by React's client. */
  readonly header: string;
  /** The id of a Server Function of a file, in a manifest of the build. */
  readonly idOf: (folder: string, name: string) => string;
  /** What browsers may load. */
  readonly clientFiles: string;
  /** There is no page from the server, so no form that works without JavaScript. */
  readonly withoutPages?: true;
}

const current = (...names: readonly string[]): Readonly<Record<string, string>> => Object.fromEntries(names.map((name) => [name, currentOf(name)]));
const REACT = current('react', 'react-dom');
const SERVER = current('@remix-run/node-fetch-server');

function bundled(bundler: 'webpack' | 'rspack'): Host {
  return {
    apps: ['shared', 'bundled'],
    packages: { ...REACT, ...SERVER, ...current('react-server-dom-webpack', bundler === 'webpack' ? 'webpack' : '@rspack/core') },
    build: ['build.mjs', bundler],
    serve: () => ['web.mjs'],
    header: 'server-function',
    idOf: idInManifest('dist/server/server-functions.json'),
    clientFiles: 'dist/browser/**/*.{js,map}',
  };
}

function unbundled(binding: 'webpack' | 'turbopack'): Host {
  return {
    apps: ['shared', 'unbundled'],
    packages: { ...REACT, ...SERVER, ...current('@babel/core', `react-server-dom-${binding}`) },
    build: ['compile.mjs', binding],
    serve: () => ['web.mjs', binding],
    header: 'server-function',
    idOf: idInManifest('dist/manifest.json'),
    clientFiles: 'dist/client/**/*.js',
  };
}

function next(major: number, bundler: 'webpack' | 'turbopack'): Host {
  return {
    apps: ['shared', 'next'],
    packages: REACT,
    build: ['next', 'build', ...(major === 15 ? [] : [`--${bundler}`])],
    serve: (port) => ['next', 'start', '--port', port],
    header: 'next-action',
    idOf: (folder, name) => {
      const { node } = readJson(join(folder, '.next/server/server-reference-manifest.json')) as {
        readonly node: Readonly<Record<string, { readonly exportedName?: string }>>;
      };
      return Object.keys(node).find((id) => node[id]?.exportedName === name) ?? missing(name);
    },
    clientFiles: '.next/static/**/*.{js,map}',
  };
}

export const HOSTS = {
  webpack: bundled('webpack'),
  Rspack: bundled('rspack'),
  'Vite, plugin-rsc': {
    apps: ['shared', 'vite'],
    packages: { ...REACT, ...current('vite', '@vitejs/plugin-rsc'), 'rsc-html-stream': '^0.0.8' },
    build: ['vite', 'build'],
    serve: (port) => ['vite', 'preview', '--port', port, '--strictPort', '--host', 'localhost'],
    header: 'server-function',
    idOf: idInManifest('dist/rsc/use-server-manifest.json'),
    clientFiles: 'dist/client/**/*.{js,map}',
  },
  'Vite, no Server Components': {
    apps: ['shared', 'spa'],
    packages: { ...REACT, ...SERVER, ...current('vite', 'react-server-dom-webpack') },
    build: ['vite', 'build'],
    serve: () => ['web.mjs'],
    header: 'server-function',
    idOf: idInManifest('dist/server/use-server-manifest.json'),
    clientFiles: 'dist/client/**/*.{js,map}',
    withoutPages: true,
  },
  'Next.js, webpack': next(16, 'webpack'),
  'Next.js, Turbopack': next(16, 'turbopack'),
  'Next.js 15, webpack': next(15, 'webpack'),
  'Babel alone': unbundled('webpack'),
  'Babel alone, turbopack': unbundled('turbopack'),
} satisfies Readonly<Record<string, Host>>;
export type HostName = keyof typeof HOSTS;

function idInManifest(file: string): Host['idOf'] {
  return (folder, name) => {
    const { references } = readJson(join(folder, file)) as { readonly references: Readonly<Record<string, { readonly name: string }>> };
    return Object.keys(references).find((id) => references[id]?.name === name) ?? missing(name);
  };
}

function missing(name: string): never {
  throw new Error(`The manifest of the build has no ${name}.`);
}

export interface BuiltApp extends RunningServer {
  readonly host: Host;
  readonly folder: string;
  /** The installed version of a package. */
  readonly versionOf: (name: string) => string;
  readonly clientText: () => string;
}

/** Installs, builds and serves. @param packages Versions that differ from the host's own, and the tarball. */
export async function buildAndServe(host: Host, folder: string, packages: Readonly<Record<string, string>>): Promise<BuiltApp> {
  const apps = fileURLToPath(new URL('./apps/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const app of host.apps) cpSync(join(apps, app), folder, { recursive: true });
  if (host.apps.includes('vite'))
    cpSync(join(apps, '../../../examples/vite-rsc/framework'), join(folder, 'framework'), {
      recursive: true,
      filter: (path) => !path.endsWith('entry.rsc.tsx'),
    });
  installInto(folder, { ...host.packages, ...packages }, { type: 'module' });
  installKit(folder);
  const env = { NEXT_TELEMETRY_DISABLED: '1' };
  await untilItEnds(start({ args: command(folder, host.build), cwd: folder, env }), 240_000);
  const port = String(await freePort());
  const server = await untilItAnswers(
    start({ args: command(folder, host.serve(port)), cwd: folder, env: { ...env, PORT: port, NODE_ENV: 'production' } }),
    `http://localhost:${port}/`,
  );
  return {
    ...server,
    host,
    folder,
    versionOf: (name) => (readJson(join(folder, 'node_modules', name, 'package.json')) as { readonly version: string }).version,
    clientText: () =>
      globSync(host.clientFiles, { cwd: folder })
        .map((file) => readFileSync(join(folder, file), 'utf8'))
        .join('\n'),
  };
}

/** The package with a Server Function, as if it came from a registry: a link would lead out of node_modules. */
function installKit(folder: string): void {
  cpSync(join(folder, 'kit'), join(folder, 'node_modules/kit'), { recursive: true });
  const file = join(folder, 'package.json');
  const { dependencies, ...rest } = readJson(file) as { readonly dependencies: object };
  writeFileSync(file, JSON.stringify({ ...rest, dependencies: { ...dependencies, kit: '1.0.0' } }));
}

/** The name of a package in front is its command. */
function command(folder: string, [first = '', ...args]: readonly string[]): readonly string[] {
  if (first.endsWith('.mjs')) return [first, ...args];
  const file = createRequire(join(folder, 'package.json')).resolve(`${first}/package.json`);
  const { bin } = readJson(file) as { readonly bin: Readonly<Record<string, string>> };
  return [join(dirname(file), bin[first] ?? ''), ...args];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
