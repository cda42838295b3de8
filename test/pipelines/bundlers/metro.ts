/** Metro, through its API. */
import { existsSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { folder, requireHere } from './project.ts';

interface Metro {
  readonly loadConfig: (where: { readonly cwd: string; readonly config: string | undefined }, defaults: object) => Promise<object>;
  readonly runBuild: (config: object, options: object) => Promise<{ readonly code: string; readonly map: string }>;
  readonly runServer: (config: object, options: object) => Promise<{ readonly httpServer: Server }>;
}

interface MetroServer {
  readonly build: (request: object) => Promise<unknown>;
}

interface MetroCache {
  readonly FileStore: new (options: { readonly root: string }) => object;
}

export interface MetroBuild {
  readonly entry?: string;
  /** Default: Metro's own. */
  readonly transformer?: string;
  readonly hermesParser?: boolean;
  readonly dev?: boolean;
  /** `transform.environment` of Expo. */
  readonly environment?: 'react-server' | 'client';
  /** No texts in the map. */
  readonly excludeSource?: boolean;
  /** Keeps what has been compiled, in the project. */
  readonly cache?: boolean;
}

/** @throws what Metro throws. */
export async function bundle(project: string, build: MetroBuild = {}): Promise<{ readonly code: string; readonly map: string }> {
  const { entry = 'index.js', dev = true, environment, excludeSource = false } = build;
  const out = join(project, 'bundle.js');
  const built = await metro().runBuild(await configOf(project, build), {
    entry,
    dev,
    minify: !dev,
    out,
    sourceMap: true,
    platform: 'web',
    ...(excludeSource && { output: { build: (server: MetroServer, request: object) => server.build({ ...request, excludeSource }), save: async () => {} } }),
    ...(environment !== undefined && { customTransformOptions: { environment, routerRoot: 'app' } }),
  });
  rmSync(out, { force: true });
  return built;
}

export interface RunningMetro {
  /** The bundle as it is now. @throws what Metro answers where there is none. */
  readonly bundle: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Metro as it runs while an app is developed. */
export async function serve(project: string): Promise<RunningMetro> {
  const { httpServer } = await metro().runServer({ ...(await configOf(project, { cache: true })), server: { port: 0 } }, { watch: true });
  const address = httpServer.address();
  const url = `http://localhost:${typeof address === 'object' ? address?.port : ''}/index.bundle?platform=web&dev=true&minify=false`;
  return {
    bundle: async () => {
      const response = await fetch(url);
      const text = await response.text();
      if (!response.ok) throw new Error(text);
      return text;
    },
    stop: () => new Promise((resolve) => httpServer.close(() => resolve())),
  };
}

const metro = (): Metro => requireHere('metro') as Metro;

function configOf(project: string, build: MetroBuild): Promise<object> {
  const { transformer = 'metro-babel-transformer', hermesParser = false, environment, cache = false } = build;
  const { FileStore } = requireHere('metro-cache') as MetroCache;
  const isServer = environment === 'react-server';
  const own = join(project, 'metro.config.js');
  return metro().loadConfig(
    { cwd: project, config: existsSync(own) ? own : undefined },
    {
      projectRoot: project,
      watchFolders: [project, join(folder, 'node_modules')],
      // With one worker, Metro compiles in this process, where React Native's and Expo's transformers remember the first configuration that they have read.
      maxWorkers: 2,
      cacheStores: cache ? [new FileStore({ root: join(project, '.cache') })] : [],
      reporter: { update: () => {} },
      transformer: { babelTransformerPath: requireHere.resolve(transformer), hermesParser },
      resolver: {
        nodeModulesPaths: [join(folder, 'node_modules')],
        useWatchman: false,
        unstable_conditionNames: isServer ? ['react-server', 'require'] : ['require'],
        unstable_conditionsByPlatform: { web: [isServer ? 'workerd' : 'browser'] },
      },
    },
  );
}
