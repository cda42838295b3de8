/** `use-server init`: configurations as starters write them, what becomes of them, and that twice is once. */
import { describe, expect, it } from 'vitest';
import { tree } from './tree.ts';

const needs = (...names: readonly string[]): string => JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, '*'])) });

/** Host, configuration before, what it has to hold afterwards. */
const starters: readonly (readonly [title: string, packages: readonly string[], file: string, before: string, after: string])[] = [
  [
    'create-next-app',
    ['next'],
    'next.config.ts',
    'import type { NextConfig } from "next";\n\nconst nextConfig: NextConfig = {\n  /* config options here */\n};\n\nexport default nextConfig;\n',
    'import type { NextConfig } from "next";\nimport { withServerFunctions } from "babel-plugin-use-server/next";\n\nconst nextConfig: NextConfig = {\n  /* config options here */\n};\n\nexport default withServerFunctions(nextConfig);\n',
  ],
  [
    'Next.js in CommonJS',
    ['next'],
    'next.config.js',
    'module.exports = { reactStrictMode: true };\n',
    "const { withServerFunctions } = require('babel-plugin-use-server/next');\n\nmodule.exports = withServerFunctions({ reactStrictMode: true });\n",
  ],
  [
    'create-vite',
    ['vite'],
    'vite.config.ts',
    "import { defineConfig } from 'vite'\nimport react from '@vitejs/plugin-react'\n\n// https://vite.dev/config/\nexport default defineConfig({\n  plugins: [react()],\n})\n",
    "import { defineConfig } from 'vite'\nimport react from '@vitejs/plugin-react'\nimport { serverFunctions } from 'babel-plugin-use-server/vite'\n\n// https://vite.dev/config/\nexport default defineConfig({\n  plugins: [serverFunctions(), react()],\n})\n",
  ],
  [
    'the starter of plugin-rsc',
    ['vite', '@vitejs/plugin-rsc'],
    'vite.config.ts',
    "import rsc from '@vitejs/plugin-rsc'\nimport react from '@vitejs/plugin-react'\nimport { defineConfig } from 'vite'\n\nexport default defineConfig({\n  plugins: [\n    rsc({\n      entries: {},\n    }),\n\n    react(),\n  ],\n})\n",
    "import rsc from '@vitejs/plugin-rsc'\nimport react from '@vitejs/plugin-react'\nimport { defineConfig } from 'vite'\nimport useServer from 'babel-plugin-use-server/vite'\n\nexport default defineConfig({\n  plugins: [\n    useServer(),\n    rsc({\n      entries: {},\n    }),\n\n    react(),\n  ],\n})\n",
  ],
  [
    'React Router',
    ['@react-router/dev', '@vitejs/plugin-rsc', 'vite'],
    'vite.config.ts',
    "import rsc from '@vitejs/plugin-rsc';\nexport default { plugins: [reactRouterRSC(), rsc()] };\n",
    "import rsc from '@vitejs/plugin-rsc';\nimport useServer from 'babel-plugin-use-server/vite';\nexport default { plugins: [reactRouterRSC(), useServer(), rsc()] };\n",
  ],
  [
    'Waku',
    ['waku'],
    'waku.config.ts',
    "import { defineConfig } from 'waku/config';\n\nexport default defineConfig({\n  vite: {\n    plugins: [tailwindcss()],\n  },\n});\n",
    "import { defineConfig } from 'waku/config';\nimport useServer from 'babel-plugin-use-server/vite';\n\nexport default defineConfig({\n  vite: {\n    plugins: [useServer(), tailwindcss()],\n  },\n});\n",
  ],
  [
    'Waku without anything',
    ['waku'],
    'waku.config.ts',
    "import { defineConfig } from 'waku/config';\n\nexport default defineConfig({});\n",
    "import { defineConfig } from 'waku/config';\nimport useServer from 'babel-plugin-use-server/vite';\n\nexport default defineConfig({ vite: { plugins: [useServer()] } });\n",
  ],
  [
    'vinext in an app of Next.js',
    ['next', 'vinext', 'vite', '@vitejs/plugin-rsc'],
    'vite.config.ts',
    'import { defineConfig } from "vite";\nimport vinext from "vinext";\n\nexport default defineConfig({\n  plugins: [vinext()],\n});\n',
    'import { defineConfig } from "vite";\nimport vinext from "vinext";\nimport useServer from "babel-plugin-use-server/vite";\n\nexport default defineConfig({\n  plugins: [useServer(), vinext()],\n});\n',
  ],
  [
    'a function of Vite',
    ['vite'],
    'vite.config.js',
    'export default async ({ mode }) => {\n  return { base: mode };\n};\n',
    "import { serverFunctions } from 'babel-plugin-use-server/vite';\n\nexport default async ({ mode }) => {\n  return { plugins: [serverFunctions()], base: mode };\n};\n",
  ],
  [
    'webpack, several builds',
    ['webpack'],
    'webpack.config.js',
    "const path = require('path');\n\nconst browser = {\n  entry: './browser.js',\n  plugins: [],\n};\n\nmodule.exports = [browser, { entry: './server.js' }];\n",
    "const path = require('path');\nconst { UseServerPlugin } = require('babel-plugin-use-server/webpack');\n\nconst useServer = new UseServerPlugin();\n\nconst browser = {\n  entry: './browser.js',\n  plugins: [useServer],\n};\n\nmodule.exports = [browser, { plugins: [useServer], entry: './server.js' }];\n",
  ],
  [
    'Rspack',
    ['@rspack/core'],
    'rspack.config.mjs',
    "import { rspack } from '@rspack/core';\n\nexport default { plugins: [new rspack.HtmlRspackPlugin()] };\n",
    "import { rspack } from '@rspack/core';\nimport { UseServerPlugin } from 'babel-plugin-use-server/webpack';\n\nconst useServer = new UseServerPlugin();\n\nexport default { plugins: [useServer, new rspack.HtmlRspackPlugin()] };\n",
  ],
  [
    'React Native',
    ['react-native', '@babel/core'],
    'babel.config.js',
    "module.exports = {\n  presets: ['module:@react-native/babel-preset'],\n};\n",
    "module.exports = {\n  plugins: [['use-server', { layer: 'client', clientImports: true }]],\n  presets: ['module:@react-native/babel-preset'],\n};\n",
  ],
  [
    'Babel in JSON',
    ['@babel/core'],
    'babel.config.json',
    '{ "presets": ["@babel/preset-env"] }',
    '{\n  "presets": [\n    "@babel/preset-env"\n  ],\n  "plugins": [\n    [\n      "use-server",\n      {\n        "layer": "client",\n        "clientImports": true\n      }\n    ]\n  ]\n}\n',
  ],
];

describe.each(starters)('%s', (_, packages, file, before, after) => {
  it('shows what changes, writes it when asked, and only once', () => {
    const project = tree({ 'package.json': needs(...packages), [file]: before });
    const look = project.run('init');
    expect([look.code, look.err]).toEqual([0, '']);
    expect(look.out).toContain(`\n${file}\n`);
    expect(look.out).toContain('npx babel-plugin-use-server init --write');
    expect(project.read(file)).toBe(before);

    expect(project.run('init', '--write').out).toContain('Written.\n');
    expect(project.read(file)).toBe(after);

    const again = project.run('init', '--write');
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('Nothing to do') });
    expect(project.read(file)).toBe(after);
  });
});

it.each([
  [['next'], 'next.config.mjs', 'withServerFunctions({})'],
  [['vite'], 'vite.config.ts', 'plugins: [serverFunctions()]'],
  [['waku'], 'waku.config.ts', 'vite: { plugins: [useServer()] }'],
  [['@babel/core'], 'babel.config.js', "module.exports = { plugins: [['use-server'"],
] as const)('%s without a configuration gets one', (packages, file, holds) => {
  const project = tree({ 'package.json': needs(...packages) });
  expect(project.run('init', '--write').code).toBe(0);
  expect(project.read(file)).toContain(holds);
  expect(project.run('init').out).toContain('Nothing to do');
});

it('says what is to be installed, and what comes next', () => {
  const { out } = tree({ 'package.json': needs('vite'), 'vite.config.ts': 'export default {};\n' }).run('init');
  expect(out).toContain('npm install babel-plugin-use-server react-server-dom-webpack\n');
  expect(out).toContain('npx babel-plugin-use-server doctor');
});

it('wants React 19 where the project asks for an older one', () => {
  const dependencies = { webpack: '^5.113.0', react: '^18.3.1', 'react-dom': '~18.3.1' };
  const { out } = tree({ 'package.json': JSON.stringify({ dependencies }), 'webpack.config.mjs': 'export default {};\n' }).run('init');
  expect(out).toContain('npm install react@19 react-dom@19 babel-plugin-use-server react-server-dom-webpack\n');
});

it('leaves what it does not understand to a person', () => {
  for (const text of ['export default { plugins: makePlugins() };\n', 'export default load("./config");\n', 'export default {{\n']) {
    const project = tree({ 'package.json': needs('vite'), 'vite.config.ts': text });
    expect(project.run('init', '--write')).toMatchObject({
      code: 1,
      out: expect.stringContaining('vite.config.ts is not understood. Write into it:\n  import { serverFunctions }'),
    });
    expect(project.read('vite.config.ts')).toBe(text);
  }
});

it('adds a configuration of the command line and a workflow, and never over what is there', () => {
  const project = tree({ 'package.json': needs('next'), 'use-server.config.json': '{}' });
  project.run('init', '--write', '--config', '--workflow');
  expect(project.read('use-server.config.json')).toBe('{}');
  expect(project.read('.github/workflows/server-functions.yml')).toContain('babel-plugin-use-server check --format github');
});

it.each([
  ['RedwoodSDK', ['rwsdk', 'vite'], 'vite.config.ts'],
  ['Parcel', ['parcel', 'react-server-dom-parcel', '@babel/core'], 'babel.config.js'],
  ["Rsbuild's Server Components", ['@rsbuild/core', 'rsbuild-plugin-rsc', '@rspack/core'], 'rsbuild.config.ts'],
])('%s compiles the directive itself: nothing is written, and what is there is too much', (title, packages, file) => {
  const project = tree({ 'package.json': needs(...packages), [file]: 'export default {};\n' });
  expect(project.run('init', '--write')).toMatchObject({
    code: 2,
    err: expect.stringMatching(`^error ${title} compiles the directive itself .*npx babel-plugin-use-server list`),
  });
  expect(project.read(file)).toBe('export default {};\n');
  expect(project.run('doctor').code).toBe(0);
  project.write({ [file]: "import useServer from 'babel-plugin-use-server/vite';\nexport default {};\n" });
  expect(project.run('doctor')).toMatchObject({ code: 1, out: expect.stringContaining('take this') });
});

it('wants a project with a host', () => {
  expect(tree({ 'package.json': '{}' }).run('init')).toMatchObject({ code: 2, err: expect.stringContaining('No host is among the dependencies') });
  const project = tree();
  project.remove('package.json');
  expect(project.run('init')).toMatchObject({ code: 2, err: expect.stringContaining('has no package.json') });
});
