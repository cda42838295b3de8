/** What may be something else when it is called guards nothing, and what it may do counts. */
import { expect, it } from 'vitest';
import { tree } from '../cli/tree.ts';
import { anywhere, inPages, unsure, unsureFiles } from './unsure.ts';
import type { UnsureCase } from './unsure.ts';

interface Listed {
  readonly functions: readonly { readonly file: string; readonly name: string; readonly guard: { readonly status: string } }[];
}

const CONFIG = {
  guards: [
    { from: './lib/auth', names: ['requireUser', 'assertUser'], kind: 'throws' },
    { from: './lib/auth', names: ['getUser'], kind: 'returns' },
    { from: './lib/auth', names: ['authed'], kind: 'wrapper' },
  ],
};

const LIBRARY = {
  'package.json': '{ "name": "app" }',
  'use-server.config.json': JSON.stringify(CONFIG),
  'lib/auth.ts': `
    export async function requireUser() { if (!globalThis.user) throw new Error('no'); return globalThis.user; }
    export async function getUser() { return globalThis.user; }
    export function assertUser(user) { if (!user) throw new Error('no'); }
    export const authed = (fn) => async (...args) => { await requireUser(); return fn(...args); };
  `,
  'lib/db.ts':
    "import { pool } from 'pg-x'; export const db = { save: async (x) => pool.insert(x), remove: async (x) => pool.delete(x), list: async () => pool.select() };",
};

const IMPORTS = "import { requireUser, getUser, assertUser, authed } from './auth'; import { db } from './db';";

function filesOf({ name, run, before = '', other, third }: UnsureCase): Record<string, string> {
  const body = run === 'act' ? 'export const run = act(async (x) => { await db.save(x); });' : `export async function run(x) { ${run} }`;
  return {
    ...handedOn(name),
    [`${name}/run.ts`]: `'use server'; ${IMPORTS} ${before} ${body}`,
    ...(other === undefined ? {} : { [`${name}/other.ts`]: `${IMPORTS} ${other}` }),
    ...(third === undefined ? {} : { [`${name}/third.ts`]: `${IMPORTS} ${third}` }),
  };
}

function handedOn(folder: string): Record<string, string> {
  return { [`${folder}/auth.ts`]: "export * from '../lib/auth';", [`${folder}/db.ts`]: "export * from '../lib/db';" };
}

function guarded(files: Record<string, string>): string[] {
  const { code, out } = tree({ ...LIBRARY, ...files }).run('list', '--json', '--no-references');
  expect(code).toBe(0);
  return (JSON.parse(out) as Listed).functions.filter(({ guard }) => guard.status === 'guarded').map(({ file }) => file.split('/')[0] ?? '');
}

function namesOf(cases: readonly { readonly name: string; readonly guarded?: true }[]): string[] {
  return cases
    .filter((one) => one.guarded)
    .map(({ name }) => name)
    .sort();
}

it('counts no guard that may be another function, or may not be reached', () => {
  const files = Object.assign({}, ...unsure.map(filesOf)) as Record<string, string>;
  expect(guarded(files).sort()).toEqual(namesOf(unsure));
});

it('knows what an export holds later', () => {
  const files = unsureFiles.map(({ name, code }) => ({ ...handedOn(name), [`${name}/run.ts`]: `'use server'; ${IMPORTS} ${code}` }));
  const pages = inPages.map(({ name, code }) => ({ ...handedOn(name), [`${name}/page.tsx`]: `${IMPORTS} ${code}` }));
  expect(guarded(Object.assign({}, ...files, ...pages) as Record<string, string>).sort()).toEqual(namesOf([...unsureFiles, ...inPages]));
});

it.each(anywhere)('hears of members that are set on a $name', ({ name, third, guarded: isGuarded = false }) => {
  const one: UnsureCase = {
    name,
    before: "import { guards } from './other';",
    run: 'await guards.check(); await db.save(x);',
    other: 'export const guards = { check: async () => { await requireUser(); } };',
    third,
  };
  expect(guarded(filesOf(one))).toEqual(isGuarded ? [name] : []);
  // A test replaces what it tests.
  const { [`${name}/third.ts`]: text = '', ...others } = filesOf(one);
  expect(guarded({ ...others, [`${name}/third.test.ts`]: text })).toEqual([name]);
});
