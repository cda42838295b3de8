/** A tsconfig.json that extends what is not there: a fresh checkout, before its packages are installed. */
import { describe, expect, it } from 'vitest';
import { tree } from './tree.ts';

const app = {
  'package.json': '{ "name": "repo", "private": true }',
  'apps/web/package.json': '{ "name": "web" }',
  'apps/web/app/actions.ts': "'use server';\nexport async function save() {}\n",
  'apps/web/app/form.tsx': "'use client';\nimport { save } from '@/app/actions';\nexport const Form = () => <form action={save} />;\n",
};
const OWN_PATHS = '"compilerOptions": { "paths": { "@/*": ["./*"] } }';

describe('a base that is not there', () => {
  it.each([
    ['of a package', `{ "extends": "@acme/config/next.json", ${OWN_PATHS} }`, '@acme/config/next.json'],
    ['beside others', `{ // as people write\n  "extends": ["@acme/config", "../../base.json"], ${OWN_PATHS}, }`, '@acme/config'],
    ['by a path', `{ "extends": "../../nowhere.json", ${OWN_PATHS} }`, '../../nowhere.json'],
  ])('%s: what the file says itself counts, and it is said once', (_what, text, base) => {
    const files = { ...app, 'apps/web/tsconfig.json': text, 'base.json': '{}' };
    const { code, err } = tree(files).run('check');
    expect([code, err]).toEqual([0, `warning apps/web/tsconfig.json extends \`${base}\`, which is not found; what else it says counts.\n`]);
  });

  it('of several configurations: said once for all of them', () => {
    const { code, err } = tree({
      ...app,
      'apps/web/tsconfig.json': `{ "extends": "@acme/config", ${OWN_PATHS} }`,
      'apps/admin/tsconfig.json': `{ "extends": "@acme/config", ${OWN_PATHS} }`,
      'apps/admin/page.tsx': "import '@/other';\nimport { save } from '../web/app/actions';\nexport default () => <form action={save} />;\n",
      'apps/admin/other.ts': "'use client';\nimport 'some-package';\n",
    }).run('check');
    expect([code, err.split('\n').length]).toEqual([0, 2]);
    expect(err).toContain('So does one other configuration.');
  });

  it.each([
    ['workspaces', { 'package.json': '{ "name": "repo", "workspaces": ["packages/*", "apps/*"] }' }],
    ['workspaces, as an object', { 'package.json': '{ "name": "repo", "workspaces": { "packages": ["packages/**"] } }' }],
    ['pnpm-workspace.yaml', { 'pnpm-workspace.yaml': '# ours\npackages:\n  - "apps/*"\n  # shared\n  - \'packages/con*\' # here\ncatalog:\n  react: 19\n' }],
  ])('is found in the workspace: %s', (_by, files) => {
    const { code, err } = tree({
      ...app,
      ...files,
      'packages/config/package.json': '{ "name": "@acme/config" }',
      'packages/config/next.json': '{ "compilerOptions": { "paths": { "@/*": ["../../apps/web/*"] } } }',
      'apps/web/tsconfig.json': '{ "extends": "@acme/config/next" }',
    }).run('check');
    expect([code, err]).toEqual([0, '']);
  });
});
