/** `withServerFunctions` beside other configuration; without Next.js. */
import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { adviceFor } from '../../src/hosts/next/next-version.ts';
import { withServerFunctions } from '../../src/hosts/next/index.ts';

interface Rule {
  readonly enforce?: string;
  readonly use?: readonly { readonly loader: string; readonly options: object }[];
}

interface Config {
  readonly reactStrictMode?: boolean;
  readonly webpack?: (config: { module: { rules: Rule[] }; resolve?: object }, context: object) => { module: { rules: Rule[] }; resolve?: object };
  readonly turbopack?: { readonly rules?: Record<string, unknown>; readonly root?: string; readonly resolveAlias?: object };
  readonly outputFileTracingRoot?: string;
}

afterEach(() => vi.unstubAllEnvs());

function rulesOf(config: Config): readonly Rule[] {
  return config.webpack?.({ module: { rules: [{}] } }, {}).module.rules ?? [];
}

describe('a configuration', () => {
  it('may be an object, a function, one that is async, or a promise, and keeps what it says', async () => {
    const given: Config = { reactStrictMode: true };
    const configs = [
      withServerFunctions(given),
      await withServerFunctions(Promise.resolve(given)),
      await withServerFunctions((phase: string): Config => ({ ...given, reactStrictMode: phase === 'build' }))('build'),
      await withServerFunctions(async () => given)(),
    ];
    for (const config of configs) {
      expect(config.reactStrictMode).toBe(true);
      expect(rulesOf(config).map(({ enforce }) => enforce)).toEqual([undefined, 'pre', 'post']);
    }
    expect(given).toEqual({ reactStrictMode: true });
    expect(withServerFunctions()).toHaveProperty('webpack');
  });

  it('keeps its webpack function, which sees our rules and has the last word', () => {
    const config = withServerFunctions<Config>({
      webpack: (webpackConfig) => ({ ...webpackConfig, module: { rules: [...webpackConfig.module.rules, { enforce: 'last' }] } }),
    });
    expect(rulesOf(config).map(({ enforce }) => enforce)).toEqual([undefined, 'pre', 'post', 'last']);
  });

  it('keeps aliases in both of webpack’s forms', () => {
    const { webpack } = withServerFunctions<Config>({});
    expect(webpack?.({ module: { rules: [] }, resolve: { alias: { a: 'b' } } }, {}).resolve).toMatchObject({
      alias: { a: 'b', 'babel-plugin-use-server/runtime/references$': expect.stringMatching(/references\.ts$/) },
    });
    expect(webpack?.({ module: { rules: [] }, resolve: { alias: [{ name: 'a', alias: 'b' }] } }, {}).resolve).toMatchObject({
      alias: [{ name: 'a', alias: 'b' }, {}, {}, {}],
    });
  });

  it('hands over what it says of aliases and extensions, the user’s own included', () => {
    const withAlias = withServerFunctions<Config>({
      webpack: (given) => ({ ...given, resolve: { alias: { '~lib': '/app/lib', gone: false }, extensions: ['.js', '.ts'] } }),
    });
    const ofLoader = ({ webpack }: Config): unknown => webpack?.({ module: { rules: [] } }, {}).module.rules[0]?.use?.[0]?.options;
    expect(ofLoader(withAlias)).toMatchObject({ bundlerResolve: { alias: { '~lib': '/app/lib' }, extensions: ['.js', '.ts'] } });
    vi.stubEnv('TURBOPACK', '1');
    const { turbopack } = withServerFunctions<Config>(
      { turbopack: { resolveAlias: { '~lib': './lib', other: { browser: './other' } } } },
      { resolve: { alias: { a: './a' } } },
    );
    expect(JSON.parse(JSON.stringify(Object.values(turbopack?.rules ?? {})))).toMatchObject([
      { loaders: [{ options: { bundlerResolve: { alias: { '~lib': './lib' } }, compiler: { resolve: { alias: { a: './a' } } } } }] },
    ]);
    expect(() => withServerFunctions({}, { resolve: true } as never)).toThrow(/`resolve` must be an object here/);
  });

  it('gets a rule for Turbopack when that runs, before those of its own', () => {
    vi.stubEnv('TURBOPACK', '1');
    const files = '*.{js,jsx,mjs,cjs,ts,tsx,mts,cts}';
    const config = withServerFunctions<Config>({ turbopack: { root: '/repo', rules: { '*.svg': { loaders: ['svg'] }, [files]: { loaders: ['mine'] } } } });
    expect(config.webpack).toBeUndefined();
    expect(config.turbopack).toMatchObject({
      root: '/repo',
      rules: { '*.svg': { loaders: ['svg'] }, [files]: [{ loaders: [{ options: { turbopackRoot: '/repo' } }] }, { loaders: ['mine'] }] },
    });
    expect(Object.keys(withServerFunctions<Config>({}).turbopack?.rules ?? {})).toEqual([files]);
  });

  it('names loaders that are there, with options that are JSON', () => {
    const options = {
      ids: { salt: 's', aliases: { 'a.ts#b': 'a.ts#c' } },
      diagnostics: { 'secret-literal': 'off' },
      encryptBoundArgs: false,
      manifestDir: '.parts',
    } as const;
    const loaders = rulesOf(withServerFunctions<Config>({}, options)).flatMap(({ use = [] }) => use);
    for (const { loader } of loaders) expect(existsSync(loader.replace(/\.js$/, '.ts'))).toBe(true);
    expect(JSON.parse(JSON.stringify(loaders[0]?.options))).toEqual(loaders[0]?.options);
    expect(loaders[0]?.options).toMatchObject({ bundler: 'webpack', compiler: { ids: options.ids }, manifestDir: '.parts', version: expect.any(String) });
  });
});

describe('what is wrong', () => {
  it('with the options is said before the build begins', () => {
    expect(() => withServerFunctions({}, JSON.parse('{ "salt": "x", "ids": { "readable": true, "sald": "" } }'))).toThrowError(
      /`salt`[^]*`ids\.sald`[^]*`ids\.salt`[^]*`ids\.readable` cannot be true/,
    );
    expect(() => withServerFunctions({}, JSON.parse('{ "runtime": "webpack" }'))).toThrowError(/Unknown option `runtime`/);
  });

  it.each([
    ['15.5.29', false],
    ['16.4.0', false],
    ['16.4.6-canary.1', false],
    ['15.4.1', true],
    ['16.5.0', true],
    ['16.40.0', true],
    ['17.0.0', true],
  ])('with the version %s is said: %s', (text, isSaid) => {
    const advice = adviceFor({ text, major: Number.parseInt(text, 10) });
    if (isSaid) expect(advice).toContain(`was tested inside Next.js 15.5, 16.2, 16.3 and 16.4, and this is ${text}`);
    else expect(advice).toBeNull();
  });
});
