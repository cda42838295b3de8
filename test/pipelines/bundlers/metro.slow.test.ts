/** Metro as React Native and Expo set it up, with the configurations of docs/pipelines.md. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle, serve } from './metro.ts';
import { callAll, change, copyOfApp, runBundle, snippet } from './project.ts';
import type { ClientApp } from './project.ts';

const PATIENCE = { timeout: 20_000, interval: 200 };
const SECRET = 'only the server knows';
const shim = { 'webpack-require.js': snippet('webpack-require.js') };
const reactNative = { 'babel.config.js': snippet('babel.config.js, Metro'), ...shim };
const withoutClientImports = { ...reactNative, 'babel.config.js': reactNative['babel.config.js'].replace(', clientImports: true', '') };
const expo = { 'babel.config.js': snippet('babel.config.js, Expo'), ...shim };
const expoTransformer = '@expo/metro-config/babel-transformer';

const inDevelopment = {
  named: '["server/actions.js#save",{"text":"hello"}]',
  default: '["server/actions.js#default"]',
  namespace: '["server/actions.js#remove",1]',
  barrel: '["server/actions.js#remove",2]',
  barrelDefault: '["server/actions.js#default"]',
  inline: '["server/likes.ts#like",3]',
  required: '["server/actions.js#save",{"text":"hello"}]',
  later: '["server/actions.js#default",4]',
};

describe('a client with clientImports', () => {
  it.each([
    ['Metro', 'metro-babel-transformer', false],
    ['Metro, the parser of Flow', 'metro-babel-transformer', true],
    ['React Native', '@react-native/metro-babel-transformer', false],
    ['React Native, the parser of Flow', '@react-native/metro-babel-transformer', true],
    ['Expo', expoTransformer, false],
    ['Expo, the parser of Hermes', expoTransformer, true],
  ] as const)('%s: calls reach callServer, and nothing of the server is in the bundle or its map', async (name, transformer, hermesParser) => {
    const { code, map } = await bundle(copyOfApp(name.replace(/\W/g, '-'), reactNative), { transformer, hermesParser });
    const app = runBundle<ClientApp>(code);
    expect(await callAll(app)).toEqual(inDevelopment);
    expect({ isOne: app.isOne, label: app.label }).toEqual({ isOne: true, label: 'label here' });
    expect(code + map).not.toMatch(/only the server knows|server\/database/);
  });

  it('has neither file nor function names in production', async () => {
    const { code } = await bundle(copyOfApp('production', reactNative), { dev: false });
    const said = await callAll(runBundle<ClientApp>(code));
    expect(Object.keys(said)).toEqual(Object.keys(inDevelopment));
    for (const call of Object.values(said)) expect(call).toMatch(/^\["[\da-f]{40,}"/);
    expect(code).not.toMatch(/server\/actions|server\/likes/);
  });
});

describe('what Metro keeps', () => {
  const noted = { ...reactNative, 'metro.config.js': snippet('metro.config.js') };
  const repoint = (project: string): void =>
    change(join(project, 'lib/index.js'), "export * from '../server/actions';", "export { save as remove } from '../server/actions';");
  const barrel = async (code: string): Promise<unknown> => (await callAll(runBundle<ClientApp>(code)))['barrel'];

  it('is out of date with clientImports alone', async () => {
    const project = copyOfApp('stale', reactNative);
    await bundle(project, { cache: true });
    repoint(project);
    expect(await barrel((await bundle(project, { cache: true })).code), 'Metro asks Babel for dependencies now: docs/pipelines.md says that it does not').toBe(
      '["server/actions.js#remove",2]',
    );
  });

  it('is up to date with the configuration of the documentation', async () => {
    const project = copyOfApp('fresh', noted);
    await bundle(project, { cache: true });
    repoint(project);
    expect(await barrel((await bundle(project, { cache: true })).code)).toBe('["server/actions.js#save",2]');
    change(join(project, 'server/actions.js'), 'export async function save', 'async function save');
    await expect(bundle(project, { cache: true })).rejects.toThrow(/save/);
  });

  it('is up to date while Metro is running: exports that go, come, and lead elsewhere; a body changes nothing', async () => {
    const project = copyOfApp('running', noted);
    const running = await serve(project);
    try {
      const touched = (): number => statSync(join(project, 'client.js')).mtimeMs;
      expect(await barrel(await running.bundle())).toBe('["server/actions.js#remove",2]');

      const before = touched();
      change(join(project, 'server/actions.js'), 'database.save(draft.text)', 'database.save(draft)');
      await new Promise((resolve) => setTimeout(resolve, 2000));
      expect(touched()).toBe(before);

      repoint(project);
      await expect.poll(async () => barrel(await running.bundle()), PATIENCE).toBe('["server/actions.js#save",2]');
      expect(touched()).toBeGreaterThan(before);

      change(join(project, 'server/actions.js'), 'export async function save', 'async function save');
      await expect.poll(() => running.bundle().catch(String), PATIENCE).toMatch(/export-not-a-server-function|`save`/);
      change(join(project, 'server/actions.js'), 'async function save', 'export async function save');
      await expect.poll(() => running.bundle().then(barrel, String), PATIENCE).toBe('["server/actions.js#save",2]');

      // A function whose directive goes is one of the server's that nobody can call.
      change(join(project, 'server/likes.ts'), "'use server';", '');
      await expect.poll(() => running.bundle().catch(String), PATIENCE).not.toMatch(/server\/likes\.ts#like/);
    } finally {
      await running.stop();
    }
  });

  it('is up to date without clientImports, and then the map has the text of the server', async () => {
    const project = copyOfApp('layered', {
      ...withoutClientImports,
      'client.js': "import * as actions from './server/actions';\nexport const calls = { save: () => actions.save(1), erase: () => actions.erase?.(2) };\n",
    });
    await bundle(project, { cache: true });
    change(join(project, 'server/actions.js'), 'export const remove', 'export const erase');
    const { code, map } = await bundle(project, { cache: true });
    expect(await callAll(runBundle<ClientApp>(code))).toEqual({ save: '["server/actions.js#save",1]', erase: '["server/actions.js#erase",2]' });
    expect(code).not.toContain(SECRET);
    expect(code).not.toContain('database');
    expect(map).toContain('database.save(draft.text)');
    expect((await bundle(project, { cache: true, excludeSource: true })).map).not.toContain('database');
  });
});

describe('Expo tells the layer', () => {
  interface Reference {
    (...args: readonly unknown[]): Promise<unknown>;
    readonly $$id: string;
  }

  it('of a server: functions are registered, and run', async () => {
    const { code } = await bundle(copyOfApp('expo-server', expo), { entry: 'server-entry.js', transformer: expoTransformer, environment: 'react-server' });
    const app = runBundle<Readonly<Record<'save' | 'remove' | 'default' | 'like' | 'rename', Reference>>>(code);
    expect(Object.fromEntries(Object.entries(app).map(([name, { $$id }]) => [name, $$id]))).toEqual({
      save: 'server/actions.js#save',
      remove: 'server/actions.js#remove',
      default: 'server/actions.js#default',
      like: 'server/likes.ts#like',
      rename: 'server-entry.js#Page.rename',
    });
    expect(await app.rename('new name')).toEqual([7, 'new name']);
    expect(await app.like(3)).toEqual([SECRET, '3']);
  });

  it('of a client: stubs', async () => {
    const client = "import * as actions from './server/actions';\nexport const calls = { save: () => actions.save(1), default: () => actions.default() };\n";
    const { code } = await bundle(copyOfApp('expo-client', { ...expo, 'client.js': client }), { transformer: expoTransformer, environment: 'client' });
    expect(await callAll(runBundle<ClientApp>(code))).toEqual({ save: '["server/actions.js#save",1]', default: '["server/actions.js#default"]' });
    expect(code).not.toContain('database');
  });
});
