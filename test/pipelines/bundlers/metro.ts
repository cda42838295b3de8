/** Metro, through its API. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { folder, requireHere } from './project.ts';

interface Metro {
  readonly loadConfig: (where: { readonly cwd: string; readonly config: string | undefined }, defaults: object) => Promise<object>;
  readonly runBuild: (config: object, options: object) => Promise<{ readonly code: string; readonly map: string }>;
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
  const {
    entry = 'index.js',
    transformer = 'metro-babel-transformer',
    hermesParser = false,
    dev = true,
    environment,
    excludeSource = false,
    cache = false,
  } = build;
  const { loadConfig, runBuild } = requireHere('metro') as Metro;
  const { FileStore } = requireHere('metro-cache') as MetroCache;
  const isServer = environment === 'react-server';
  const config = await loadConfig(
    { cwd: project, config: undefined },
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
  const out = join(project, 'bundle.js');
  const built = await runBuild(config, {
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
