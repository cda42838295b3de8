/** Private Server Functions in files that one barrel exports: they are in nobody's way, and can be called. */
import { expect, test } from 'vitest';
import { APP, loadApp } from './app.ts';
import { build, BUNDLERS, createProject } from './project.ts';

const form = (name: string): string => `
  import { createElement } from 'react';
  async function save(x) { 'use server'; return '${name} ' + x; }
  export function ${name}() { return createElement('form', { action: save }); }
`;

test.each(BUNDLERS)('%s, where a conflict of stars is an error', async (bundler) => {
  const project = createProject({
    ...APP,
    'package.json': '{ "name": "app", "type": "module" }',
    'app/page.js': `
      import { createElement } from 'react';
      import { PostForm, save, UserForm } from './forms/index.js';
      export default function Page() { return [UserForm, PostForm].map((type, key) => createElement(type, { key })).concat(createElement('form', { key: 'save', action: save })); }
    `,
    'app/forms/index.js': "export * from './user-form.js';\nexport * from './post-form.js';\nexport * from './save.js';",
    'app/forms/user-form.js': form('UserForm'),
    'app/forms/post-form.js': form('PostForm'),
    'app/forms/save.js': "export async function save(x) { 'use server'; return 'public ' + x; }",
  });
  const built = await build(project, { bundler });
  expect([built.errors, built.warnings]).toEqual([[], []]);
  const app = await loadApp(built.output);
  const ids = Object.entries(app.functions.references).flatMap(([id, { name }]) => (name === 'save' ? [id] : []));
  const page = await app.render();
  expect(ids.map((id) => page.includes(id))).toEqual([true, true, true]);
  const results = ['user-form', 'post-form', 'save'].map((file) => app.call(`app/forms/${file}.js#save`, 'it'));
  expect(await Promise.all(results)).toEqual(['UserForm it', 'PostForm it', 'public it']);
});

test.each(BUNDLERS)('%s, where the barrel imports the file that passes on what it exports', async (bundler) => {
  const project = createProject({
    ...APP,
    'app/page.js':
      "import { createElement } from 'react';\nimport { q, query, save } from './lib/index.js';\nexport default () => createElement('form', { action: save, q, query });",
    'app/lib/index.js': "export { query, save } from './actions.js';\nexport { q } from './queries.js';",
    'app/lib/actions.js': "'use server';\nexport { q as query } from './index.js';\nexport async function save() { return 'saved'; }",
    'app/lib/queries.js': "export async function q() { 'use server'; return 'found'; }",
  });
  const built = await build(project, { bundler, mode: 'development' });
  expect([built.errors, built.warnings]).toEqual([[], []]);
  const app = await loadApp(built.output);
  expect(await Promise.all(['query', 'q', 'save'].map((name) => app.call(name)))).toEqual(['found', 'found', 'saved']);
});
