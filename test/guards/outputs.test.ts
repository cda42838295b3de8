/** What the commands say of guards: in text, JSON, findings, the manifest, a diff, and of a configuration that leads nowhere. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tree } from '../cli/tree.ts';

const guards = [{ from: './auth', names: ['requireUser'], kind: 'throws' }];
const files = {
  'use-server.config.json': JSON.stringify({ guards, public: { 'actions.ts#signIn': 'no session yet' } }),
  'auth.ts': 'export async function requireUser() {}\n',
  'posts.ts': "import { requireUser } from './auth';\nexport async function drop(id) { await requireUser(); await db.delete(id); }\n",
  'actions.ts':
    "'use server';\nimport { drop } from './posts';\nexport async function signIn() {}\nexport async function remove(id) { await drop(id); }\nexport async function pay(userId, price) { await db.pay(userId, price); }\n",
  'page.tsx': "import { signIn, remove, pay } from './actions';\nexport default () => <Form actions={[signIn, remove, pay]} />;\n",
};

it('list and explain tell it in words, and of whom the caller may say who it is', () => {
  const it = tree(files);
  expect(it.run('list').out).toContain('guard    guarded by requireUser (auth.ts:1), via drop (posts.ts:2)');
  expect(it.run('list').out).toContain('1 without a guard seen');
  expect(it.run('explain', 'pay').out).toContain('Guard\n  no guard seen; its caller says userId, price, and it reads no session\n');
  expect(it.run('explain', 'signIn').out).toContain('Guard\n  public: no session yet\n');
  expect(JSON.parse(it.run('explain', 'pay', '--json').out)).toMatchObject({ function: { guard: { status: 'none', takes: ['userId', 'price'] } } });
});

it('check fails for functions without, and the severity is a matter of the configuration', () => {
  const it = tree(files);
  const { code, out } = it.run('check', '--format', 'unix');
  expect([code, out]).toEqual([
    1,
    'actions.ts:5:8: error: No guard is seen before what the Server Function `pay` in `actions.ts` does, and any client can call it; it takes `userId`, `price` from its caller and reads no session. [unguarded-server-function]\n',
  ]);
  expect(it.run('check', '--diagnostics', 'unguarded-server-function=off').code).toBe(0);
  it.write({ 'use-server.config.json': JSON.stringify({ public: { 'actions.ts#signIn': 'no session yet' } }) });
  expect(it.run('check').code).toBe(0);
});

it('check finds what of the configuration leads nowhere', () => {
  const it = tree({
    ...files,
    'use-server.config.json': JSON.stringify(
      {
        guards: [
          ...guards,
          { from: './atuh', names: ['a'], kind: 'throws' },
          { from: './auth', names: ['requireUsr'], kind: 'returns' },
          { from: '@acme/none', names: ['a'], kind: 'wrapper' },
        ],
        public: { 'actions.ts#pay': 'tests', 'actions.ts#gone': 'was public' },
      },
      null,
      1,
    ),
  });
  const { code, out } = it.run('check', '--format', 'json');
  const found = (
    JSON.parse(out) as { diagnostics: { code: string; filename: string; message: string; span: { start: { line: number } } }[] }
  ).diagnostics.filter(({ filename }) => filename === 'use-server.config.json');
  expect(code).toBe(1);
  expect(found.map(({ code: name, message }) => `${name}: ${message}`)).toEqual([
    'guard-not-found: `guards` names the module `./atuh`, which is not found.',
    'guard-not-found: `guards` names `requireUsr` of `./auth`, which has no such export.',
    'guard-not-found: `guards` names the module `@acme/none`, which is not found.',
    'public-function-not-found: `public` names `actions.ts#gone`, and no Server Function has this module and this export.',
  ]);
  expect(found.map(({ span }) => span.start.line)).toEqual(found.map(({ span }) => span.start.line).sort((a, b) => a - b));
  expect(it.run('list').code).toBe(0);
  it.write({ 'use-server.config.json': JSON.stringify({ guards: [{ from: './auth', names: ['requireUser'], kind: 'throw' }] }) });
  expect(it.run('check')).toMatchObject({
    code: 2,
    err: expect.stringContaining("`guards[0].kind` must be 'throws', 'returns' or 'wrapper', not 'throw'. Did you mean 'throws'?"),
  });
});

it('the manifest has it, and a diff begins with the guard that went away', () => {
  const it = tree(files);
  it.run('manifest', '--out', 'old.json');
  it.write({ 'posts.ts': 'export async function drop(id) { await db.delete(id); }\n' });
  it.run('manifest', '--out', 'new.json');
  const { references } = JSON.parse(it.read('old.json')) as { references: Record<string, { name: string; guard: object }> };
  expect(Object.values(references).map(({ name, guard }) => [name, guard])).toEqual(
    expect.arrayContaining([
      ['signIn', { status: 'public', reason: 'no session yet' }],
      ['remove', { status: 'guarded', by: { name: 'requireUser', module: 'auth.ts', at: 'auth.ts:1' }, via: [{ name: 'drop', at: 'posts.ts:2' }] }],
      ['pay', { status: 'none' }],
    ]),
  );
  expect(it.run('diff', 'old.json', 'new.json').out).toMatch(
    /^Unguarded \(1\): a guard came first, and none is seen any more\n {2}\S+ {2}remove \(actions\.ts:4:8\)\n {6}guard: \(requireUser of auth\.ts\) → \(none seen\)\n/,
  );
  const of = (...flags: string[]): number | null => it.run('diff', 'old.json', 'new.json', ...flags).code;
  expect([of(), of('--fail-on-unguarded')]).toEqual([0, 1]);
  expect(it.run('diff', 'new.json', 'old.json', '--fail-on-unguarded').code).toBe(0);
});

it('a diff does not take a configuration that is gone for guards that are there', () => {
  const it = tree(files);
  it.run('manifest', '--out', 'old.json');
  it.write({ 'use-server.config.json': '{}' });
  it.run('manifest', '--out', 'new.json');
  expect(it.run('diff', 'old.json', 'new.json').code).toBe(0);
  expect(it.run('diff', 'old.json', 'new.json', '--fail-on-unguarded')).toMatchObject({ code: 1, err: expect.stringContaining('says nothing of guards') });
});

it('finds a guard of another package of the workspace, for the folder of one app alone too', () => {
  const made = tree({
    'use-server.config.json': JSON.stringify({ root: '.', guards: [{ from: '@acme/auth', names: ['requireUser'], kind: 'throws' }] }),
    'package.json': '{ "workspaces": ["apps/*", "packages/*"] }',
    'packages/auth/package.json': '{ "name": "@acme/auth", "exports": "./index.ts" }',
    'packages/auth/index.ts': 'export async function requireUser() {}\n',
    'apps/web/package.json': '{ "name": "web" }',
    'apps/web/actions.ts':
      "'use server';\nimport { requireUser } from '@acme/auth';\nexport async function one() { await requireUser(); await db.a(); }\nexport async function two() { await db.a(); }\n",
  });
  made.write({ 'node_modules/.keep': '' });
  mkdirSync(made.path('node_modules/@acme'));
  symlinkSync(made.path('packages/auth'), made.path('node_modules/@acme/auth'));
  for (const folder of ['.', 'apps/web']) {
    const { out } = made.run('list', folder);
    expect([folder, out.match(/guard {4}.*/g)]).toEqual([folder, ['guard    guarded by requireUser (packages/auth/index.ts:1)', 'guard    no guard seen']]);
  }
});
