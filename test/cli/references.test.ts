/** Who refers to a Server Function, through every way in which a module can reach another. */
import { describe, expect, it } from 'vitest';
import { isClientFile } from '../../src/project/file/imports.ts';
import { readResolveSettings } from '../../src/options/resolve.ts';
import { findReferences } from '../../src/project/references/references.ts';
import { scanTree } from '../../src/project/tree/scan.ts';
import { tree } from './tree.ts';

const ACTIONS = "'use server';\nexport async function save() {}\nexport async function remove() {}\nexport default async function main() {}\n";

/** `file:line how` of every reference, by name of the function. */
function referencesIn(files: Readonly<Record<string, string>>): Record<string, string[]> {
  const { folder } = tree(files);
  const resolve = readResolveSettings(undefined, { path: 'resolve', faults: [], root: folder, development: false });
  const scan = scanTree({
    folder,
    root: folder,
    ids: { salt: '', aliases: new Map(), form: { kind: 'whole', readable: true } },
    overrides: {},
    resolve,
    withUses: true,
    withAttempts: false,
  });
  if (scan.index === null) throw new Error('There is no index.');
  const references = findReferences(scan, scan.index, resolve);
  const functions = scan.modules.flatMap((module) => module.functions);
  return Object.fromEntries(
    functions.map((one) => [
      one.reference.name,
      references.of(one).map(({ file, at, how, detail }) => `${file.slice(folder.length + 1)}:${at.line} ${how}${detail === null ? '' : ` ${detail}`}`),
    ]),
  );
}

const of = (code: string, actions = ACTIONS): Record<string, string[]> => referencesIn({ 'actions.ts': actions, 'page.tsx': code });

describe('references', () => {
  it.each([
    ["import { save } from './actions';\nsave();", { save: ['page.tsx:2 call'] }],
    ["import { save as keep } from './actions';\n<form action={keep} />;", { save: ['page.tsx:2 prop action of <form>'] }],
    ["import main from './actions';\n<ui.Form action={main as never} />;", { default: ['page.tsx:2 prop action of <ui.Form>'] }],
    ["import main, { save } from './actions';\nmain.bind(null, 1);\nlist.push(save);", { default: ['page.tsx:2 bind'], save: ['page.tsx:3 value'] }],
    [
      "import * as actions from './actions';\nactions.save();\nactions['remove'].bind(null);\n<a b={actions.default} />;",
      { save: ['page.tsx:2 call'], remove: ['page.tsx:3 bind'], default: ['page.tsx:4 prop b of <a>'] },
    ],
    ["import * as actions from './actions';\nuse(actions);", { save: ['page.tsx:2 value'], remove: ['page.tsx:2 value'], default: ['page.tsx:2 value'] }],
    ["const actions = await import('./actions');", { save: ['page.tsx:1 dynamic'], remove: ['page.tsx:1 dynamic'], default: ['page.tsx:1 dynamic'] }],
    ["const { save } = require('./actions');", { save: ['page.tsx:1 dynamic'] }],
    ["const actions = require('./actions');", { save: ['page.tsx:1 dynamic'], remove: ['page.tsx:1 dynamic'], default: ['page.tsx:1 dynamic'] }],
    ["import Main from './actions';\nconst a = <Main />;\nconst b = <>{Main}</>;", { default: ['page.tsx:2 element', 'page.tsx:3 value'] }],
    ["import actions = require('./actions');\nactions.save();", { save: ['page.tsx:2 call'] }],
    ...[
      'import(`./actions`)',
      "import(('./actions'))",
      "import(/* c */ './actions' as any)",
      "import // c\n('./actions')",
      "import.defer('./actions')",
      "require?.('./actions')",
      'require(`./actions`)',
      "(require as any)('./actions')",
    ].map((call): [string, Record<string, string[]>] => [
      `x =\n${call};`,
      { save: ['page.tsx:2 dynamic'], remove: ['page.tsx:2 dynamic'], default: ['page.tsx:2 dynamic'] },
    ]),
    ["import { save } from './actions';", { save: ['page.tsx:1 import'] }],
    ["import { save } from './actions';\nexport { save };", { save: ['page.tsx:2 re-export'] }],
    ["export { save as keep, default } from './actions';", { save: ['page.tsx:1 re-export'], default: ['page.tsx:1 re-export'] }],
    ["import { save } from './actions';\nfunction f(save) { return save(); }\nsave();", { save: ['page.tsx:3 call'] }],
  ])('%s', (code, expected) => {
    expect(of(code)).toEqual({ save: [], remove: [], default: [], ...expected });
  });

  it.each([
    ["import type { save } from './actions';\nlet a: typeof save;"],
    ["import { type save } from './actions';"],
    ["// import { save } from './actions';\nsave();"],
    ["import './actions';\nsave();"],
    ["import { save } from './other';\nsave();"],
    ["import { save } from 'actions';\nsave();"],
  ])('none by %j', (code) => {
    expect(of(code)).toEqual({ save: [], remove: [], default: [] });
  });

  it('come through a barrel whose names are known one after the other, whichever file is met first', () => {
    expect(
      referencesIn({
        'actions.ts': ACTIONS,
        'all.ts': "export * from './chosen';\nexport { main } from './main';\n",
        'chosen.ts': "export { save as keep } from './nearer';\n",
        'nearer.ts': "import { save } from './actions';\nexport { save };\n",
        'main.ts': "export { default as main } from './actions';\n",
        'a.ts': "import { keep } from './all';\nkeep();\n",
        'b.ts': "import * as React from 'react';\nimport { other } from './all';\nother(React);\n",
        'c.ts': "import * // all of them\n  as all from './all';\nall.keep();\n",
      }),
    ).toEqual({
      save: ['a.ts:2 call', 'all.ts:1 re-export', 'c.ts:3 call', 'chosen.ts:1 re-export', 'nearer.ts:2 re-export'],
      remove: [],
      default: ['all.ts:2 re-export', 'main.ts:1 re-export'],
    });
  });

  it('follow what ECMAScript links: an export of its own hides the one of a star', () => {
    const found = referencesIn({
      'actions.ts': ACTIONS,
      'other.ts': "'use server';\nexport async function save() {}\n",
      'index.ts': "export * from './actions';\nexport { save } from './other';\n",
      'page.tsx': "import { save, remove } from '.';\nsave();\nremove();\n",
    });
    expect(found).toEqual({ save: ['index.ts:2 re-export', 'page.tsx:2 call'], remove: ['index.ts:1 re-export', 'page.tsx:3 call'], default: [] });
  });

  it('go through barrels of barrels, renamed on the way, and in circles', () => {
    const found = referencesIn({
      'lib/actions.ts': ACTIONS,
      'lib/index.ts': "export { save as keep } from './actions.js';\nexport * from './more';\n",
      'lib/more.ts': "export * from './index';\nimport { remove } from './actions';\nexport { remove as drop };\n",
      'index.ts': "export * as lib from './lib';\n",
      'page.tsx': "import { keep, drop } from './lib';\nkeep();\ndrop();\n",
      'other.tsx': "import { lib } from '.';\nlib.keep();\n",
    });
    expect(found.save?.filter((one) => !one.startsWith('lib/') && !one.startsWith('index'))).toEqual(['other.tsx:2 call', 'page.tsx:2 call']);
    expect(found.remove?.filter((one) => one.startsWith('page'))).toEqual(['page.tsx:3 call']);
  });

  it.each([["export * as posts from './posts';"], ["import * as posts from './posts';\nexport { posts };"]])(
    'lead to the functions of a namespace that is exported: %j',
    (exported) => {
      const found = referencesIn({
        'actions.ts': `'use server';\n${exported}\n`,
        'posts.ts': 'export async function publish() {}\nexport async function remove() {}\n',
        'page.tsx': "import { posts } from './actions';\nposts.publish();\n",
      });
      expect(found).toEqual({ 'posts.publish': ['page.tsx:2 call'], 'posts.remove': [] });
    },
  );

  it('follow the aliases of tsconfig.json, extended and with comments, and of the nearest one', () => {
    const found = referencesIn({
      'base.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"], "actions": ["./src/actions"] } } }',
      'tsconfig.json': '{ /* ours */ "extends": "./base.json", }',
      'src/actions.ts': ACTIONS,
      'src/page.tsx': "import { save } from '@/actions';\nimport { remove } from 'actions';\nsave();\nremove();\n",
      'admin/tsconfig.json': '{ "compilerOptions": { "paths": { "~/*": ["../src/*"] } } }',
      'admin/page.tsx': "import { save } from '~/actions';\nimport { remove } from '@/actions';\nsave();\nremove();\n",
    });
    expect(found).toMatchObject({ save: ['admin/page.tsx:3 call', 'src/page.tsx:3 call'], remove: ['src/page.tsx:4 call'] });
  });

  it('follow the packages of a monorepo, by exports, imports, main and folder', () => {
    const found = referencesIn({
      'packages/cart/package.json':
        '{ "name": "@shop/cart", "exports": { ".": { "types": "./x.d.ts", "default": "./src/actions.ts" }, "./do/*": "./src/*.ts" }, "imports": { "#inner": "./src/actions.ts" } }',
      'packages/cart/src/actions.ts': ACTIONS,
      'packages/cart/src/page.tsx': "import { save } from '#inner';\nsave();\n",
      'packages/app/package.json': '{ "name": "app" }',
      'packages/app/a.tsx': "import { save } from '@shop/cart';\nsave();\n",
      'packages/app/b.tsx': "import { save } from '@shop/cart/do/actions';\nsave();\n",
      'packages/app/c.tsx': "import { save } from '@shop/other';\nsave();\n",
    });
    expect(found.save).toEqual(['packages/app/a.tsx:2 call', 'packages/app/b.tsx:2 call', 'packages/cart/src/page.tsx:2 call']);
  });

  it('are found in the own file, but not inside of the function itself', () => {
    expect(
      of('', "'use server';\nexport async function save() { return save; }\nexport async function remove() { return save(); }\nexport default remove;\n"),
    ).toMatchObject({ save: ['actions.ts:3 call'], remove: [] });
  });

  it('are found of members of objects and classes', () => {
    const found = referencesIn({
      'api.ts':
        "export const api = { async save() { 'use server'; }, async remove() { 'use server'; } };\nexport class Api { static async list() { 'use server'; } }\n",
      'page.tsx': "import { api, Api } from './api';\n<form action={api.save} />;\nApi.list();\n",
    });
    expect(found).toEqual({ 'api.save': ['page.tsx:2 prop action of <form>'], 'api.remove': [], 'Api.list': ['page.tsx:3 call'] });
  });

  it('of closures are those of their variable; the component around them is not one', () => {
    const found = referencesIn({
      'page.tsx':
        "export default function Page() {\n  async function save() { 'use server'; }\n  async function unused() { 'use server'; }\n  const later = async () => { 'use server'; };\n  return <form action={save} data-b={[later]} />;\n}\n",
      'app.tsx': "import Page from './page';\n<Page />;\n",
    });
    expect(found).toEqual({ 'Page.save': ['page.tsx:5 prop action of <form>'], 'Page.unused': [], 'Page.later': ['page.tsx:5 value'] });
  });
});

describe("'use client'", () => {
  it.each([
    "'use client'",
    '"use client";',
    "/* a */ // b\n'use client'",
    "'use strict';\n'use client'",
    "#!/usr/bin/env node\n\n'use client'",
    "/***/ /** * / **/'use client'",
  ])('is found in %j', (code) => {
    expect(isClientFile(code)).toBe(true);
  });

  it.each(["import 'x';\n'use client'", "// 'use client'", "/* 'use client' */", "('use client')"])('is not in %j', (code) => {
    expect(isClientFile(code)).toBe(false);
  });

  it.each([['/**/'], ['/* * / */ '], ['// a\n'], ['/*'], [' '], ["'use strict';"]])('is looked for in no time behind many %j', (piece) => {
    const started = performance.now();
    expect(isClientFile(`${piece.repeat(20_000)}x`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
