/** The server's bundle of app/: once for what has Node's modules, once for workers. */
import { rspack } from '@rspack/core';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UseServerPlugin } from '../../src/hosts/webpack/index.ts';

const folder = fileURLToPath(new URL('./', import.meta.url));
/** Where bundles and servers are written to. */
export const workFolder = join(folder, '.work');

/** The part of the configuration that depends on where the bundle runs, as docs/runtime.md says. */
const TARGETS = {
  node: { target: 'node', resolve: { conditionNames: ['react-server', '...'] } },
  worker: { target: 'webworker', resolve: { conditionNames: ['workerd', 'react-server', '...'] } },
} as const;
export type Target = keyof typeof TARGETS;

/** The full manifest, as far as tests look into it. */
export interface BuiltManifest {
  readonly references: Readonly<Record<string, { readonly name: string }>>;
}

/**
 * Builds app/ into `.work/<target>/dist`, laid out as docs/webpack.md does.
 *
 * @throws Error with the errors of the build
 */
export async function buildApp(target: Target): Promise<string> {
  const dist = join(workFolder, target, 'dist');
  const compiler = rspack({
    ...TARGETS[target],
    name: 'server',
    mode: 'production',
    context: folder,
    entry: './app/server.js',
    devtool: false,
    optimization: { minimize: false },
    output: { path: join(dist, 'server'), filename: 'main.mjs', module: true, library: { type: 'module' } },
    plugins: [new UseServerPlugin()],
  } as never);
  const failure = await new Promise<string | null>((resolve, reject) => {
    compiler.run((error, stats) => (error ? reject(error) : resolve(stats?.hasErrors() === true ? stats.toString({ all: false, errors: true }) : null)));
  });
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  if (failure !== null) throw new Error(failure);
  // The app has no Client Components.
  mkdirSync(join(dist, 'browser'), { recursive: true });
  writeFileSync(join(dist, 'browser/client-manifest.json'), '{}');
  return dist;
}
