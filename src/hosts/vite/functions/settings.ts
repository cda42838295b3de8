/** What `serverFunctions()` asks of Vite: an environment for the server beside the client's, and where each is built to. */
import process from 'node:process';
import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { PACKAGE } from '../build/runtime-modules.ts';
import { packagesWithDirective } from '../packages/packages.ts';
import { HANDLER } from './functions-module.ts';

/** The binding, and what it shares with the app's own server code. */
const REACT = ['react', 'react-dom', 'react-server-dom-webpack'];

export function settingsFor(given: UserConfig, command: 'build' | 'serve', serverName: string): UserConfig {
  const { build, environments } = given;
  const outDir = build?.outDir ?? 'dist';
  // Node.js would load a package's module a second time, beside the one that answers calls. What is no ES module, Vite's server cannot run.
  const packages = packagesWithDirective(given).flatMap(({ name, isModule }) => (isModule ? [name] : []));
  return {
    builder: {},
    environments: {
      client: {
        optimizeDeps: { exclude: [PACKAGE], include: ['react-server-dom-webpack/client'] },
        build: { outDir: join(outDir, 'client') },
      },
      [serverName]: {
        consumer: 'server',
        // Vite leaves this to the process that runs the server's code; where that does not set it, the server would tell clients what only a log may know.
        ...(command === 'build' ? { define: { 'process.env.NODE_ENV': JSON.stringify(process.env['NODE_ENV'] ?? 'production') } } : {}),
        resolve: { conditions: ['react-server', 'module', 'node', 'development|production'], noExternal: [PACKAGE, ...REACT, ...packages] },
        optimizeDeps: { exclude: [PACKAGE], include: ['react', 'react-server-dom-webpack/server', 'react-server-dom-webpack/client'] },
        // What browsers take is Vite's default; ids are names of exports, which old ones do not read as texts.
        build: {
          target: environments?.[serverName]?.build?.target ?? 'node20',
          outDir: join(outDir, serverName),
          copyPublicDir: false,
          emitAssets: true,
          rollupOptions: { input: { handler: HANDLER } },
        },
      },
    },
  };
}
