/** What runs Babel says which layer it compiles for; one loaded plugin serves all of them, at the same time. */
import * as babel8 from '@babel/core';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Layer, UseServerMetadata } from '../../src/index.ts';
import useServer from '../../src/index.ts';

type Caller = Readonly<Record<string, unknown>>;

const babel7 = createRequire(new URL('../babel-7/package.json', import.meta.url))('@babel/core') as typeof babel8;
const fileLevel = `'use server';\nexport async function save(x) { return SECRET(x); }\n`;
const inline = `export function Page({ id }) { return async () => { 'use server'; return id; }; }\n`;

/** What the callers hand to Babel, as of their current versions. */
const nextLoader = { name: 'babel-loader', supportsStaticESM: true, supportsDynamicImport: true, target: 'web', hasJsxRuntime: true, isDev: true };
const callers: readonly (readonly [title: string, caller: Caller | undefined, layer: Layer | null])[] = [
  ['no caller', undefined, null],
  ['@babel/cli', { name: '@babel/cli' }, null],
  ['Metro, React Server', { name: 'metro', bundler: 'metro', platform: 'ios', isReactServer: true, isServer: true }, 'server'],
  ['Metro, an application', { name: 'metro', bundler: 'metro', platform: 'web', isReactServer: false, isServer: false }, 'client'],
  ['Metro, SSR', { name: 'metro', bundler: 'metro', platform: 'web', isReactServer: false, isServer: true }, 'client'],
  ['Metro, which says nothing', { name: 'metro', bundler: 'metro', platform: 'web' }, null],
  ['babel-loader', { name: 'babel-loader', target: 'web', supportsStaticESM: true, supportsTopLevelAwait: true }, 'client'],
  ['babel-loader for Node.js', { name: 'babel-loader', target: 'node' }, null],
  ['babel-loader for Electron, its windows', { name: 'babel-loader', target: 'electron-renderer' }, 'client'],
  ['babel-jest', { name: 'babel-jest', supportsStaticESM: false }, null],
  ['Next.js on the server, whose caller names no layer', { ...nextLoader, isServer: true }, null],
  ['Next.js for the browser, whose caller names no layer', { ...nextLoader, isServer: false }, 'client'],
  ['a layer: rsc', { name: 'a-loader', layer: 'rsc' }, 'server'],
  ['a layer: action-browser', { name: 'a-loader', layer: 'action-browser' }, 'server'],
  ['a layer: react-server', { name: 'a-loader', layer: 'react-server' }, 'server'],
  ['a layer: ssr', { name: 'a-loader', layer: 'ssr' }, 'client'],
  ['a layer: app-pages-browser', { name: 'a-loader', layer: 'app-pages-browser' }, 'client'],
  ['a layer of the issuer: ssr', { name: 'a-loader', issuerLayer: 'ssr' }, 'client'],
  ['no layer of its own, one of the issuer', { name: 'a-loader', layer: null, issuerLayer: 'rsc' }, 'server'],
  ["a layer, which stands before the issuer's", { name: 'a-loader', layer: 'ssr', issuerLayer: 'rsc' }, 'client'],
  ['a layer that nobody knows', { name: 'a-loader', layer: 'shared' }, null],
];

function counting(): { readonly plugin: typeof useServer; readonly loads: () => number } {
  let loads = 0;
  const plugin: typeof useServer = (api, options) => {
    loads += 1;
    return useServer(api, options);
  };
  return { plugin, loads: () => loads };
}

function optionsOf(plugin: unknown, caller: Caller | undefined, pluginOptions: object, filename = 'app/actions.js'): object {
  return {
    filename: `/project/${filename}`,
    root: '/project',
    cwd: '/project',
    configFile: false,
    babelrc: false,
    browserslistConfigFile: false,
    plugins: [[plugin, pluginOptions]],
    ...(caller === undefined ? {} : { caller }),
  };
}

type Compiled = { code?: string | null | undefined; metadata?: object } | null;

function layerOf(result: Compiled): Layer | null | undefined {
  const { useServer: found } = (result?.metadata ?? {}) as { useServer?: UseServerMetadata };
  const code = result?.code ?? '';
  expect(code.includes('SECRET'), code).toBe(found?.layer === 'server');
  expect(code.includes('createServerReference('), code).toBe(found?.layer === 'client');
  return found?.layer;
}

/** null where it is refused, since no caller has said the layer. */
function layerFound(transform: () => Compiled): Layer | null | undefined {
  try {
    return layerOf(transform());
  } catch (error) {
    expect(String(error)).toMatch(/layer-unknown[^]*option `layer`[^]*`caller`/);
    return null;
  }
}

describe.each([
  ['8', babel8],
  ['7', babel7],
] as const)('Babel %s', (_major, babel) => {
  it.each(callers)('%s', async (_title, caller, layer) => {
    const options = {};
    expect(layerFound(() => babel.transformSync(fileLevel, optionsOf(useServer, caller, options)))).toBe(layer);
    if (layer === null) await expect(babel.transformAsync(fileLevel, optionsOf(useServer, caller, options))).rejects.toThrow('layer-unknown');
    else expect(layerOf(await babel.transformAsync(fileLevel, optionsOf(useServer, caller, options)))).toBe(layer);
  });

  it.each(callers)('the option `layer` is obeyed, unless it cannot be right: %s', (_title, caller, said) => {
    const other = said === 'server' ? 'client' : 'server';
    const compile = (layer: Layer): Compiled => babel.transformSync(fileLevel, optionsOf(useServer, caller, { layer }));
    if (said !== null) expect(layerOf(compile(said))).toBe(said);
    if (said === null || (said === 'client' && caller?.['isServer'] === true)) expect(layerOf(compile(other))).toBe(other);
    else
      expect(() => compile(other)).toThrow(
        new RegExp(
          `layer-mismatch[^]*was compiled for the ${other} and is part of a build for the ${said}[^]*option \`layer\` to '${said}'[^]*caller: \\{ layer: `,
        ),
      );
  });

  it('a server that is built like a browser says so in its caller', () => {
    expect(layerOf(babel.transformSync(fileLevel, optionsOf(useServer, { name: 'babel-loader', target: 'web', layer: 'rsc' }, { layer: 'server' })))).toBe(
      'server',
    );
  });

  it('an inline Server Function is refused for a caller of the client layer, and for no other', () => {
    for (const [title, caller, layer] of callers) {
      const transform = (): unknown => babel.transformSync(inline, optionsOf(useServer, caller, {}));
      if (layer === 'client') expect(transform, title).toThrow('client-module-defines-server-function');
      else if (layer === null) expect(transform, title).toThrow('layer-unknown');
      else expect(transform, title).not.toThrow();
    }
  });

  it('one loaded plugin serves both layers, sync and async, all at once', async () => {
    const { plugin, loads } = counting();
    const pluginOptions = {};
    const known = callers.filter(([, , layer]) => layer !== null);
    const rounds = Array.from({ length: 6 }, () => known).flat();
    const given = rounds.map(async ([title, caller, layer], index) => {
      const options = optionsOf(plugin, caller, pluginOptions, `app/actions${index}.js`);
      const late = babel.transformAsync(fileLevel, options);
      const now = babel.transformSync(fileLevel, options);
      expect(layerOf(now), title).toBe(layer);
      expect((await late)?.code, title).toBe(now?.code);
      return now?.code ?? '';
    });
    const codes = await Promise.all(given);
    // Babel keeps what it loads twice, for its synchronous and for its asynchronous functions.
    expect(loads()).toBe(2);
    codes.forEach((code, index) => {
      expect(code).toContain(`"app/actions${index}.js#save"`);
      // Nothing of one file has reached another.
      expect(code.replaceAll(`actions${index}.js`, 'actions.js')).toBe(
        codes[index % known.length]?.replaceAll(`actions${index % known.length}.js`, 'actions.js'),
      );
    });
  });

  it('a refused file between others leaves no trace', async () => {
    const { plugin } = counting();
    const options = (caller: Caller): object => optionsOf(plugin, caller, {});
    const client = { name: 'metro', isReactServer: false };
    const before = babel.transformSync(fileLevel, options(client))?.code;
    await expect(babel.transformAsync(inline, options(client))).rejects.toThrow('client-module-defines-server-function');
    expect(babel.transformSync(fileLevel, options(client))?.code).toBe(before);
    expect(babel.transformSync(inline, options({ name: 'metro', isReactServer: true }))?.code).toContain('registerServerReference');
  });
});
