/**
 * The layer said rightly, wrongly and not at all, where no bundler of ours looks at the whole: Babel alone, Jest, the loader in Next.js.
 * (webpack and Rspack: test/webpack/layers.test.ts; Vite: test/vite/leaks.test.ts and test/vite/plugin.test.ts.)
 *
 * Guaranteed: what is for a client has nothing of a server's module in it; what is wrong is one error, and the same for every form.
 */
import { transformSync } from '@babel/core';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import useServerInNext from '../../src/hosts/next/loader.ts';
import useServer from '../../src/index.ts';
import type { Layer } from '../../src/index.ts';

const MARKER = 'a key of the server';
const forms = {
  'file-level': ['app/actions.js', `'use server';\nconst key = '${MARKER}';\nexport async function save(x) { return key + x; }\n`],
  inline: ['app/actions.js', `export function make(id) { return async () => { 'use server'; return '${MARKER}' + id; }; }\n`],
  package: ['node_modules/lib/actions.js', `'use server';\nconst key = '${MARKER}';\nexport async function save(x) { return key + x; }\n`],
} as const;
const ROOT = '/project';

interface Outcome {
  /** null where there is none. */
  readonly code: string | null;
  readonly error: string;
}

type Compile = (code: string, filename: string) => string | null | Promise<string | null>;

async function outcome(compile: Compile, form: keyof typeof forms): Promise<Outcome> {
  const [file, code] = forms[form];
  try {
    return { code: await compile(code, `${ROOT}/${file}`), error: '' };
  } catch (error) {
    // The frame of an error shows the author's text, to its author.
    return { code: null, error: String(error) };
  }
}

/** The codes of an error, each as often as it was said. */
const codesIn = ({ error }: Outcome): string[] => [...error.matchAll(/: error ([a-z-]+)$/gm)].map(([, code]) => code ?? '');

function babel(caller: Readonly<Record<string, unknown>> | undefined, layer: Layer | undefined): Compile {
  return (code, filename) =>
    transformSync(code, {
      filename,
      root: ROOT,
      cwd: ROOT,
      configFile: false,
      babelrc: false,
      plugins: [[useServer, layer === undefined ? {} : { layer }]],
      ...(caller !== undefined && { caller: { name: 'test', ...caller } }),
    })?.code ?? null;
}

const fromJest = createRequire(createRequire(import.meta.url).resolve('jest/package.json'));

/** Jest's own transformer. Files that `transformIgnorePatterns` names it never gets: they are run as they are, in the test's process. */
function jest(layer: Layer | undefined): Compile {
  const {
    default: { createTransformer },
  } = fromJest('babel-jest') as {
    readonly default: {
      readonly createTransformer: (options: object) => { readonly process: (code: string, file: string, options: object) => { readonly code: string } };
    };
  };
  const plugin = fromJest.resolve('babel-plugin-use-server');
  const transformer = createTransformer({ configFile: false, babelrc: false, plugins: [[plugin, layer === undefined ? {} : { layer }]] });
  return (code, filename) => transformer.process(code, filename, { config: { cwd: ROOT, rootDir: ROOT }, instrument: false, transformerConfig: {} }).code;
}

function next(layer: string | null): Compile {
  return (code, filename) =>
    new Promise((done, fail) => {
      useServerInNext.call(
        {
          resourcePath: filename,
          rootContext: ROOT,
          mode: 'production',
          _module: { layer, buildInfo: {} },
          async: () => (error: Error | null, output?: string) => (error === null ? done(output ?? null) : fail(error)),
          getOptions: () => ({ bundler: 'webpack' as const, version: '0', compiler: {} }),
          getResolve: () => () => Promise.resolve(''),
          emitWarning: () => {},
          addDependency: () => {},
          addMissingDependency: () => {},
        },
        code,
      );
    });
}

const clients: readonly (readonly [string, Compile])[] = [
  ['Babel alone, the option', babel(undefined, 'client')],
  ['Babel, a target of the web', babel({ target: 'web' }, undefined)],
  ['Babel, a layer by name', babel({ layer: 'ssr' }, undefined)],
  ['Jest, the option', jest('client')],
  ['Next.js, SSR', next('ssr')],
  ['Next.js, the pages of the browser', next('app-pages-browser')],
];
const servers: readonly (readonly [string, Compile])[] = [
  ['Babel alone, the option', babel(undefined, 'server')],
  ['Babel, a layer by name', babel({ layer: 'rsc' }, undefined)],
  ['Jest, the option', jest('server')],
  ['Next.js, Server Components', next('rsc')],
  ['Next.js, actions that only clients import', next('action-browser')],
];
const unknown: readonly (readonly [string, Compile])[] = [
  ['Babel alone', babel(undefined, undefined)],
  ['Babel, a target of Node.js', babel({ target: 'node' }, undefined)],
  ['Jest', jest(undefined)],
];
const wrong: readonly (readonly [string, Compile])[] = [
  ['the server, for a target of the web', babel({ target: 'web' }, 'server')],
  ['the server, in a layer of the client', babel({ layer: 'app-pages-browser' }, 'server')],
  ['the server, where it is no React server', babel({ isReactServer: false }, 'server')],
  ['the client, in a layer of the server', babel({ layer: 'rsc' }, 'client')],
  ['the client, on a React server', babel({ isReactServer: true }, 'client')],
];

describe.each(Object.keys(forms) as (keyof typeof forms)[])('%s', (form) => {
  test.each(clients)('for a client: %s', async (_, compile) => {
    const result = await outcome(compile, form);
    if (form === 'inline') expect([result.code, codesIn(result)]).toEqual([null, ['client-module-defines-server-function']]);
    else {
      expect(result.error).toBe('');
      expect(result.code).toContain('createServerReference');
      expect(result.code).not.toContain(MARKER);
    }
  });

  test.each(servers)('for a server: %s', async (_, compile) => {
    const result = await outcome(compile, form);
    expect(result.error).toBe('');
    expect(result.code).toContain('registerServerReference');
    expect(result.code).toContain(MARKER);
  });

  test.each(unknown)('nobody says it: %s', async (_, compile) => {
    const result = await outcome(compile, form);
    expect([result.code, codesIn(result)]).toEqual([null, ['layer-unknown']]);
  });

  test.each(wrong)('said wrongly: %s', async (_, compile) => {
    const result = await outcome(compile, form);
    expect(result.code).toBeNull();
    // An inline function is wrong in a client, too, whatever the layer should be.
    expect(codesIn(result)).toContain('layer-mismatch');
    expect(codesIn(result).filter((code) => code === 'layer-mismatch')).toHaveLength(1);
  });

  test('outside of the layers of Next.js the file is left to Next.js', async () => {
    const result = await outcome(next(null), form);
    expect(result.code).toBe(forms[form][1]);
  });
});
