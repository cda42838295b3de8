/** A sequence of edits to the app, each with what its Server Functions are afterwards and how they answer. */
import { expect } from 'vitest';
import { APP, loadApp, MARKER, NAMES } from './app.ts';
import type { App } from './app.ts';
import { build } from './project.ts';
import type { BuildOptions, Built, Project } from './project.ts';

export interface Edit {
  readonly title: string;
  readonly apply: (project: Project) => void;
  readonly names: readonly string[];
  /** The answer of a function that the edit is about. */
  readonly answer: readonly [name: string, args: readonly unknown[], value: unknown];
}

const actions = APP['app/actions.js'] ?? '';

export const EDITS: readonly Edit[] = [
  {
    title: 'a body changes',
    apply: ({ write }) => write({ 'app/actions.js': actions.replace('a + b', 'a * b') }),
    names: NAMES,
    answer: ['add', [2, 5], { sum: 10, marker: MARKER.length }],
  },
  {
    title: 'a function is added',
    apply: ({ write }) => write({ 'app/actions.js': `${actions}\nexport async function added() { return 'added'; }` }),
    names: [...NAMES, 'added'].sort(),
    answer: ['added', [], 'added'],
  },
  {
    title: 'an inline function is removed',
    apply: ({ write }) =>
      write({ 'app/page.js': (APP['app/page.js'] ?? '').replace("'use server'; return", 'return').replace('action: greet', 'title: typeof greet') }),
    names: [...NAMES.filter((name) => name !== 'Page.greet'), 'added'].sort(),
    answer: ['added', [], 'added'],
  },
  {
    title: 'client code imports another file of functions, and no longer the one before',
    apply: ({ write }) =>
      write({
        'app/other.js': "'use server';\nexport async function other() { return 'other'; }",
        'app/counter.js':
          "'use client';\nimport { add } from './actions.js';\nimport { other } from './other.js';\nimport './plain.js';\nexport function Counter() { return [add, other].map(String); }",
      }),
    names: ['add', 'added', 'other', 'unusedByAnybody'],
    answer: ['other', [], 'other'],
  },
  {
    title: 'plain files on both sides get their first functions',
    apply: ({ write }) =>
      write({
        'app/plain.js': "'use server';\nexport async function plain() { return 'no longer plain'; }",
        'app/text.js': "export const text = 'text';\nexport async function inline() { 'use server'; return text; }",
      }),
    names: ['add', 'added', 'inline', 'other', 'plain', 'unusedByAnybody'],
    answer: ['plain', [], 'no longer plain'],
  },
  {
    title: 'a file goes, and the last functions of another',
    apply: ({ write, remove }) => {
      remove('app/client-only.js');
      write({
        'app/other.js': "export function other() { return 'in the browser'; }",
        'app/plain.js': "export const plain = 'plain again';",
        'app/text.js': "export const text = 'text again';",
        'app/page.js': APP['app/page.js'] ?? '',
      });
    },
    names: ['Page.greet', 'add', 'added', 'unusedByAnybody'],
    answer: ['add', [2, 5], { sum: 7, marker: MARKER.length }],
  },
  {
    title: 'a file of functions passes on what another has',
    apply: ({ write }) =>
      write({
        'app/passed.js': "export async function passed() { return 'passed on'; }",
        'app/actions.js': `${actions}\nexport * from './passed.js';`,
      }),
    names: ['Page.greet', 'add', 'passed', 'unusedByAnybody'],
    answer: ['passed', [], 'passed on'],
  },
  {
    title: 'what it passes on changes, in the other file alone',
    apply: ({ write }) => write({ 'app/passed.js': "export async function after() { return 'passed on, too'; }" }),
    names: ['Page.greet', 'add', 'after', 'unusedByAnybody'],
    answer: ['after', [], 'passed on, too'],
  },
];

/** What a build says after an edit has to be what a build without a past says. */
export async function expectAsClean(edit: Edit, built: Pick<Built, 'output' | 'errors'>, project: Project, options: BuildOptions): Promise<void> {
  expect(built.errors, edit.title).toEqual([]);
  const app = await loadApp(built.output);
  expect(namesOf(app), edit.title).toEqual(edit.names);
  const [name, args, value] = edit.answer;
  expect(await app.call(name, ...args), edit.title).toEqual(value);

  const clean = await build(project, { ...options, output: `${project.output}-clean` });
  expect(clean.errors, edit.title).toEqual([]);
  const cleanApp = await loadApp(clean.output);
  expect(app.functions, edit.title).toEqual(cleanApp.functions);
  expect(Object.keys(app.clientManifest), edit.title).toEqual(Object.keys(cleanApp.clientManifest));
  expect(Object.keys(app.ssrManifest), edit.title).toEqual(Object.keys(cleanApp.ssrManifest));
}

export function namesOf({ functions }: App): string[] {
  return Object.values(functions.references)
    .map(({ name }) => name)
    .sort();
}
