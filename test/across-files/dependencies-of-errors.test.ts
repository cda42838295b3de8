/** An error that comes from another file goes away when that is mended: whoever watches files has to be told which they are. */
import { transformSync } from '@babel/core';
import type { PluginItem } from '@babel/core';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { dependenciesOfError } from '../../src/diagnostics/error.ts';
import nextLoader from '../../src/hosts/next/loader.ts';
import { serverFunctions } from '../../src/hosts/vite/index.ts';
import useServer from '../../src/index.ts';
import { onDisk } from '../harness/on-disk.ts';

const files = [
  ['acts.ts', "'use server';\nexport * from './impl';\n"],
  ['impl.ts', 'export function save() {}\n'],
] as const;

function errorOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('there was no error');
}

describe('a star over a file with a fault', () => {
  it('compile() and the Babel plugin', () =>
    onDisk(files, (root) => {
      const [filename, code] = [join(root, 'acts.ts'), files[0][1]];
      const plugins: PluginItem[] = [[useServer, { layer: 'server', root }]];
      for (const run of [
        () => compile(code, { filename, root, layer: 'server' }),
        () => transformSync(code, { filename, cwd: root, configFile: false, babelrc: false, plugins }),
      ])
        expect(dependenciesOfError(errorOf(run))).toContain(join(root, 'impl.ts'));
    }));

  it("Next.js's loader", () =>
    onDisk(files, async (root) => {
      const told: string[] = [];
      const error = await new Promise((resolve) => {
        const context = {
          resourcePath: join(root, 'acts.ts'),
          rootContext: root,
          mode: 'development',
          _module: { layer: 'rsc', buildInfo: {} },
          async: () => resolve,
          getOptions: () => ({ bundler: 'webpack', compiler: {} }),
          getResolve: () => () => Promise.resolve(''),
          emitWarning: () => {},
          addDependency: (file: string) => told.push(file),
          addMissingDependency: () => {},
        };
        Reflect.apply(nextLoader, context, [readFileSync(context.resourcePath, 'utf8')]);
      });
      expect(String(error)).toContain('function-not-async');
      expect(told).toEqual([join(root, 'impl.ts')]);
    }));

  it('Vite', () =>
    onDisk(files, async (root) => {
      // Vite asks for React's binding.
      symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(root, 'node_modules'));
      const server = await createServer({
        root,
        configFile: false,
        logLevel: 'silent',
        server: { middlewareMode: true, ws: false },
        plugins: [serverFunctions()],
      });
      try {
        const { ssr } = server.environments;
        await expect(ssr.transformRequest('/acts.ts')).rejects.toThrow('function-not-async');
        expect([...ssr.pluginContainer.watchFiles]).toContain(join(root, 'impl.ts'));
      } finally {
        await server.close();
      }
    }));
});
