/** Next.js apps for tests: copies of the example, built and served by Next.js itself, looked at by Chromium. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../../src/compile.ts';
import type { NextOptions } from '../../src/hosts/next/options.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export type Bundler = 'webpack' | 'turbopack';

/** A workspace with a Next.js of its own, in which apps are made. */
export type Workspace = 'examples/next' | 'test/next-15';

export interface AppOptions {
  readonly workspace?: Workspace;
  /** Default: true. */
  readonly withExample?: boolean;
  /** Routes beside those of the example, from `test/next/routes`. */
  readonly routes?: readonly string[] | 'all' | null;
  /** The text of `next.config.mjs`. Default: this package and no type check, which the example has of its own. */
  readonly config?: string;
  /** Files that are added or replaced; null takes one away. */
  readonly files?: Readonly<Record<string, string | null>>;
}

export interface App {
  readonly directory: string;
  readonly workspace: string;
}

export function configWith(options: NextOptions = {}, more = ''): string {
  return `import { withServerFunctions } from 'babel-plugin-use-server/next';
export default withServerFunctions({ typescript: { ignoreBuildErrors: true }, ${more} }, ${JSON.stringify(options)});
`;
}

/** Next.js as it is. */
export const STOCK_CONFIG = 'export default { typescript: { ignoreBuildErrors: true } };\n';

export function makeApp(
  name: string,
  { workspace = 'examples/next', withExample = true, routes = withExample ? [] : null, config = configWith(), files = {} }: AppOptions = {},
): App {
  const directory = join(root, workspace, '.work', name);
  const example = join(root, 'examples/next');
  rmSync(directory, { recursive: true, force: true });
  for (const part of [...(withExample ? ['app'] : []), 'tsconfig.json', 'package.json'])
    cpSync(join(example, part), join(directory, part), { recursive: true });
  const app = { directory, workspace: join(root, workspace) };
  for (const route of routes === 'all' ? globSync('*', { cwd: join(root, 'test/next/routes') }) : routes === null ? [] : ['_ui', ...routes])
    addRoute(app, route);
  for (const [file, text] of Object.entries({ 'next.config.mjs': config, ...files })) {
    const path = join(directory, file);
    if (text === null) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }
  return app;
}

export function addRoute({ directory }: App, route: string): void {
  cpSync(join(root, 'test/next/routes', route), join(directory, 'app', route), { recursive: true });
}

export function removeRoute({ directory }: App, route: string): void {
  rmSync(join(directory, 'app', route), { recursive: true });
}

export interface Finished {
  readonly code: number | null;
  /** Both streams, without colours. */
  readonly output: string;
}

/** `next build`, to its end. */
export async function build(app: App, bundler: Bundler): Promise<Finished> {
  const child = next(app, ['build', ...flagsOf(app, bundler)]);
  const output = collect(child);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output: output() };
}

/** Next.js 15 has webpack unless it is told otherwise, and knows no flag for it. */
function flagsOf({ workspace }: App, bundler: Bundler): string[] {
  if (workspace.endsWith('next-15')) return bundler === 'turbopack' ? ['--turbopack'] : [];
  return [`--${bundler}`];
}

export interface Server {
  readonly origin: string;
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

export function start(app: App): Promise<Server> {
  return listening(next(app, ['start', '--port', '0']));
}

export function dev(app: App, bundler: Bundler): Promise<Server> {
  return listening(next(app, ['dev', '--port', '0', ...flagsOf(app, bundler)]));
}

function next({ directory, workspace }: App, args: readonly string[]): ChildProcess {
  const bin = createRequire(join(workspace, 'package.json')).resolve('next/dist/bin/next');
  const { NODE_ENV: _, TURBOPACK: __, ...env } = process.env;
  // A group of its own: Next.js starts more processes, which have to end with it.
  return spawn(process.execPath, [bin, ...args], {
    cwd: directory,
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
    detached: true,
  });
}

function collect(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  return () => output.replace(/\x1b\[[\d;]*m/g, '');
}

async function listening(child: ChildProcess): Promise<Server> {
  const output = collect(child);
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.pid !== undefined) {
      try {
        process.kill(-child.pid, 'SIGTERM');
      } catch {
        // It has ended meanwhile.
      }
    }
    await closed;
  };
  const until = Date.now() + 60_000;
  while (Date.now() < until && child.exitCode === null) {
    const origin = /Local:\s+(http:\/\/localhost:\d+)/.exec(output())?.[1];
    if (origin !== undefined && /Ready in/.test(output())) return { origin, output, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error(`Next.js did not start:\n${output()}`);
}

interface NextReferences {
  readonly node: Readonly<Record<string, { readonly filename: string; readonly exportedName: string }>>;
}

/** The ids in Next.js's own manifest of a finished build. */
export function idsInManifest({ directory }: App): string[] {
  const manifest = JSON.parse(readFileSync(join(directory, '.next/server/server-reference-manifest.json'), 'utf8')) as NextReferences;
  return Object.keys(manifest.node).sort();
}

/** The ids that the compiler gives the functions of an app, by `<module>#<export>`. */
export function idsOf({ directory }: App): Map<string, string> {
  const files = globSync('app/**/*.{ts,tsx}', { cwd: directory });
  return new Map(
    files.flatMap((filename) => {
      const code = readFileSync(join(directory, filename), 'utf8');
      const result = compile(code, { filename, root: directory, layer: 'server', runtime: 'next', development: false });
      return (result?.references ?? []).map(({ id, exportName }) => [`${filename}#${exportName}`, id] as const);
    }),
  );
}

/** The text of everything that a build gives to browsers. */
export function clientText({ directory }: App): string {
  return globSync('.next/static/**/*.{js,map,txt}', { cwd: directory })
    .map((file) => readFileSync(join(directory, file), 'utf8'))
    .join('\n');
}
