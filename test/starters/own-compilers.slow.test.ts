/**
 * Hosts that compile the directive themselves: what they do alone, and with this compiler, as docs/vite.md, docs/pipelines.md and
 * docs/comparison.md have it. A test that fails here may be good news: then the host can do more than those pages say.
 */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Walk } from '../first-hour/walk.ts';
import { launchChromium } from '../harness/chromium.ts';
import { freePort, start, untilItAnswers } from '../harness/running-server.ts';
import type { RunningServer } from '../harness/running-server.ts';
import { packInto } from '../package/install.ts';
import { copyFiles } from './starters.ts';

let browser: Browser;
let root: string;
let tarball: string;

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'use-server-own-compilers-')));
  tarball = packInto(root).file;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
});

interface App {
  readonly path: (name: string) => string;
  /** @returns what was printed, where the command succeeds */
  readonly run: (command: string) => string;
  readonly fail: (command: string) => string;
  /** Serves what is built, and opens a page. */
  readonly visit: (command: string, look: (page: Page, server: RunningServer) => Promise<void>) => Promise<void>;
}

/** An app of the folder beside this file, with what npm has of its host today. */
async function appOf(name: string, packages: readonly string[]): Promise<App> {
  const folder = join(root, name);
  mkdirSync(folder);
  copyFiles(name, folder);
  const walk = new Walk(folder, tarball, await browser.newPage());
  const run = (command: string, isRight: boolean): string => {
    const { status, output } = walk.shell(command);
    expect({ command, isRight: status === 0, output }).toMatchObject({ isRight });
    return output;
  };
  run(`npm install --legacy-peer-deps babel-plugin-use-server ${packages.map((each) => `"${each}"`).join(' ')}`, true);
  return {
    path: (file) => join(folder, file),
    run: (command) => run(command, true),
    fail: (command) => run(command, false),
    visit: async (command, look) => {
      const port = await freePort();
      const bin = `${join(folder, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`;
      const server = await untilItAnswers(
        start({ program: '/bin/sh', args: ['-c', `exec ${command} --port ${port}`], cwd: folder, env: { PATH: bin } }),
        `http://localhost:${port}/`,
      );
      const page = await browser.newPage();
      try {
        await look(page, server);
      } finally {
        await page.close();
        await server.stop();
      }
    },
  };
}

describe('RedwoodSDK', () => {
  let app: App;
  beforeAll(async () => {
    app = await appOf('redwood', ['rwsdk', 'react@19', 'react-dom@19', 'react-server-dom-webpack@19', 'vite@8', '@cloudflare/vite-plugin', 'wrangler']);
  }, 600_000);

  test('alone it answers calls of files with the directive on top; a form without JavaScript gets the page, and its function does not run', async () => {
    app.run('npm run build');
    await app.visit('vite preview', async (page, { url }) => {
      await page.goto(url);
      await page.waitForLoadState('networkidle');
      await page.getByRole('button', { name: 'Add' }).click();
      await page.getByText('Add: total 2').waitFor();
      const bare = await browser.newPage({ javaScriptEnabled: false });
      await bare.goto(url);
      const answer = bare.waitForResponse((response) => response.request().method() === 'POST');
      await bare.getByRole('button', { name: 'Send' }).click();
      expect((await answer).status()).toBe(200);
      expect(await bare.content()).toContain('$ACTION_ID_/src/actions.ts#addOf');
      await bare.close();
      await page.getByRole('button', { name: 'Add' }).click();
      await page.getByText('Add: total 4').waitFor();
    });
  });

  test('alone it has no inline functions', async () => {
    await app.visit('vite preview', async (page, { url }) => {
      const answer = await page.goto(`${url}inline`).catch(() => null);
      expect(answer?.status() ?? 500).toBe(500);
    });
  });

  test('init and both plugins leave it alone, and list reads its sources', () => {
    expect(app.fail('npx babel-plugin-use-server init')).toContain('RedwoodSDK compiles the directive itself');
    expect(app.run('npx babel-plugin-use-server list')).toMatch(/3 Server Functions in 2 files: 2 file-level, 1 inline/);
    const config = readFileSync(app.path('vite.config.mts'), 'utf8');
    for (const plugin of ['useServer', 'serverFunctions']) {
      const text = config.replace('plugins: [', `plugins: [${plugin}(), `);
      writeFileSync(app.path('vite.config.mts'), `import useServer, { serverFunctions } from 'babel-plugin-use-server/vite';\n${text}`);
      expect(app.fail('npm run build')).toContain('takes no other compiler');
    }
    writeFileSync(app.path('vite.config.mts'), config);
  });
});

describe('Parcel', () => {
  test('has references of files with the directive on top, and compiles no inline function', async () => {
    const app = await appOf('parcel', ['parcel', '@parcel/rsc', 'react@19', 'react-dom@19', 'react-server-dom-parcel']);
    app.run('npm run build');
    const client = readdirSync(app.path('dist/client'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(app.path(`dist/client/${name}`), 'utf8'))
      .join('\n');
    expect(client).not.toContain('body-of-');
    // The text of an inline function in a file with 'use client'.
    expect(client).toContain('inline-in-client');
    expect(JSON.parse(app.run('node dist/server/server.js'))).toEqual({ client: 'object', sum: true, inline: false });
    expect(app.fail('npx babel-plugin-use-server check')).toContain('error client-module-defines-server-function');
  });
});

describe('Expo Router', () => {
  let app: App;
  const babel = (plugins: string): void =>
    writeFileSync(
      app.path('babel.config.js'),
      `module.exports = (api) => { api.cache(true); return { presets: ['babel-preset-expo'], plugins: [${plugins}] }; };\n`,
    );

  beforeAll(async () => {
    const expo = ['expo', 'expo-router', 'expo-constants', 'expo-linking', 'expo-status-bar', 'expo-server', '@expo/metro-runtime', 'babel-preset-expo'];
    const native = ['react-native', 'react-native-web', 'react-native-screens', 'react-native-safe-area-context', 'react-native-gesture-handler'];
    app = await appOf('expo', [...expo, ...native, 'react@19', 'react-dom@19', 'react-server-dom-webpack@19']);
  }, 600_000);

  const press = (look: (page: Page, status: number) => Promise<void>): Promise<void> =>
    app.visit('expo serve', async (page, { url }) => {
      await page.goto(url);
      const answer = page.waitForResponse((response) => response.request().method() === 'POST');
      await page.getByRole('button', { name: 'call' }).click();
      await look(page, (await answer).status());
    });

  test("its own transform's functions are called", async () => {
    babel('');
    app.run('npm run export');
    await press(async (page) => page.getByText('secret-hello Ada').waitFor());
  });

  test('behind this plugin its functions are known to no route: a call is answered 404', async () => {
    babel("'use-server'");
    app.run('npm run export');
    await press(async (_, status) => expect(status).toBe(404));
  });
});
