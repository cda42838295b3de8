/** What `export *` leads to in a module of Server Functions is what the bundler takes: its aliases, extensions and conditions count. */
import { describe, expect, test } from 'vitest';
import { OptionsError } from '../../src/options/options.ts';
import { readPluginOptions } from '../../src/hosts/webpack/build/options.ts';
import { APP, loadApp } from './app.ts';
import { namesOf } from './edits.ts';
import { build, BUNDLERS, createProject } from './project.ts';
import type { BuildOptions } from './project.ts';

const COUNTER = `'use client'; import * as actions from './actions.js'; export function Counter() { return Object.keys(actions).join(); }`;

interface Case {
  readonly files: Readonly<Record<string, string>>;
  /** Of every compiler. */
  readonly resolve: object;
  readonly plugin?: NonNullable<BuildOptions['plugin']>;
  readonly answers: Readonly<Record<string, string>>;
}

const CASES: Readonly<Record<string, Case>> = {
  'an alias': {
    files: { 'app/actions.js': "'use server'; export * from '~lib/impl.js';", 'lib/impl.js': "export async function save() { return 'by alias'; }" },
    resolve: { alias: { '~lib': '<root>/lib' } },
    answers: { save: 'by alias' },
  },
  'the order of extensions': {
    files: {
      'app/actions.js': "'use server'; export * from './impl';",
      'app/impl.js': "export async function fromJs() { return 'js'; }",
      'app/impl.ts': "export async function fromTs() { return 'ts'; }",
    },
    resolve: { extensions: ['.js', '.ts'] },
    answers: { fromJs: 'js' },
  },
  'the conditions of the server': {
    files: {
      'app/actions.js': "'use server'; export * from '#impl';",
      'package.json': '{ "name": "app", "imports": { "#impl": { "react-server": "./app/server-impl.js", "default": "./app/client-impl.js" } } }',
      'app/server-impl.js': "export async function save() { return 'server'; } export async function more() { return 'more'; }",
      'app/client-impl.js': 'export const save = () => {};',
    },
    resolve: {},
    answers: { save: 'server', more: 'more' },
  },
  'what only the option says': {
    files: { 'app/actions.js': "'use server'; export * from 'impl.js';", 'lib/impl.js': "export async function save() { return 'by option'; }" },
    resolve: { modules: ['<root>/lib', 'node_modules'] },
    plugin: { resolve: { alias: { 'impl.js': './lib/impl.js' } } },
    answers: { save: 'by option' },
  },
};

describe.each(BUNDLERS)('%s', (bundler) => {
  test.each(Object.entries(CASES))('%s', async (_title, { files, resolve, plugin = {}, answers }) => {
    const project = createProject({ ...APP, 'app/counter.js': COUNTER, ...files });
    const settings = JSON.parse(JSON.stringify(resolve).replaceAll('<root>', project.directory)) as object;
    const built = await build(project, { bundler, plugin, change: (config) => ({ ...config, resolve: { ...settings, ...(config['resolve'] as object) } }) });
    expect(built.errors).toEqual([]);
    const app = await loadApp(built.output);
    expect(namesOf(app)).toEqual([...Object.keys(answers), 'Page.greet'].sort());
    for (const [name, answer] of Object.entries(answers)) expect(await app.call(name)).toBe(answer);
  });
});

test('the option is an object: the bundler says the rest', () => {
  expect(() => readPluginOptions({ resolve: () => null })).toThrow(OptionsError);
  expect(() => readPluginOptions({ resolve: { alias: { a: 1 } } })).toThrow("`resolve.alias['a']`");
});
