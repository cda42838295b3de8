/** What people's repositories are like, each kind both ways: a warning where it is right, and silence where it is not. */
import { describe, expect, it } from 'vitest';
import { tree } from './tree.ts';

interface Found {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly filename: string;
    readonly message: string;
    readonly span: { readonly start: { readonly line: number } };
  }[];
}

function findings(files: Readonly<Record<string, string>>): string[] {
  const { out } = tree(files).run('check', '--format', 'json');
  return (JSON.parse(out) as Found).diagnostics.map(({ code, filename, span }) => `${code} ${filename}:${span.start.line}`);
}

const LOAD = "'use server';\nexport interface Result {}\nexport async function load(): Promise<Result> { return {}; }\n";

describe('the client graph', () => {
  const page = "import { load } from './data';\nexport const read = async () => load();\n";

  it('has no edge by an import that only types use', () => {
    const inline = "export type Label = string;\nexport async function subscribe() {\n  'use server';\n}\n";
    const files = { 'inline.ts': inline, 'page.tsx': "import { subscribe } from './inline';\nexport default () => <form action={subscribe} />;\n" };
    expect(findings({ ...files, 'client.tsx': "'use client';\nimport { Label } from './inline';\nexport const a = (x: Label) => x;\n" })).toEqual([]);
    expect(findings({ ...files, 'client.tsx': "'use client';\nimport { subscribe } from './inline';\nexport const a = () => subscribe();\n" })).toEqual([
      'client-module-defines-server-function inline.ts:2',
    ]);
  });

  it('finds another way where the first one is of types alone', () => {
    const files = {
      'inline.ts': "export type Label = string;\nexport const label = 'x';\nexport async function subscribe() {\n  'use server';\n}\n",
      'page.tsx': "import { subscribe } from './inline';\nexport default () => <form action={subscribe} />;\n",
      'a.tsx': "'use client';\nimport { Label } from './inline';\nexport const a = (x: Label) => x;\n",
      'b.tsx': "'use client';\nimport { c } from './c';\nexport const b = c;\n",
      'c.ts': "import { label } from './inline';\nexport const c = label;\n",
    };
    const { out } = tree(files).run('check', '--format', 'json');
    expect(out).toContain('(`b.tsx` → `c.ts` → `inline.ts`)');
  });

  it('goes through packages of the tree that nothing links yet, with Server Functions in them or without', () => {
    const files = {
      'package.json': '{ "private": true, "workspaces": ["packages/*", "app"] }',
      'packages/data/package.json': '{ "name": "@acme/data", "main": "./index.ts" }',
      'packages/data/index.ts': LOAD,
      'packages/ui/package.json': '{ "name": "@acme/ui", "main": "./index.ts" }',
      'packages/ui/index.ts': "import { load } from '@acme/data';\nexport const read = async () => load();\n",
    };
    expect(findings({ ...files, 'app/client.tsx': "'use client';\nimport { read } from '@acme/ui';\nexport const a = () => read();\n" })).toEqual([]);
    expect(findings({ ...files, 'app/server.tsx': "import { read } from '@acme/ui';\nexport const a = () => read();\n" })).toEqual([
      'server-only-intended packages/data/index.ts:1',
    ]);
  });

  it('ends at files with the directive on top', () => {
    const files = { 'data.ts': LOAD, 'page.tsx': page };
    const through = {
      'client.tsx': "'use client';\nimport { act } from './actions';\nexport const a = () => act();\n",
      'actions.ts': "'use server';\nimport { read } from './page';\nexport async function act() { return read(); }\n",
    };
    expect(findings({ ...files, ...through })).toEqual(['server-only-intended data.ts:1']);
    expect(findings({ ...files, 'client.tsx': "'use client';\nimport { read } from './page';\nexport const a = () => read();\n" })).toEqual([]);
  });

  it('says who refers to a function from the client', () => {
    const { out } = tree({
      'data.ts': LOAD,
      'page.tsx': page,
      'client.tsx': "'use client';\nimport { read } from './page';\nexport const a = () => read();\n",
    }).run('list', '--json');
    const [load] = (
      JSON.parse(out) as { readonly functions: readonly { readonly referencedFrom: readonly { readonly file: string; readonly fromClient: boolean }[] }[] }
    ).functions;
    expect(load?.referencedFrom.map(({ file, fromClient }) => [file, fromClient])).toEqual([['page.tsx', true]]);
  });

  it('says which references run in the client and which do not, whatever their own directive', () => {
    const { out } = tree({
      'data.ts': LOAD,
      'client.tsx':
        "'use client';\nimport { load } from './data';\nimport { read } from './shared';\nimport { act } from './actions';\nexport const a = () => [load(), read(), act()];\n",
      'shared.ts': "import { load } from './data';\nexport const read = async () => load();\n",
      'actions.ts': "'use server';\nimport { load } from './data';\nexport async function act() { return load(); }\n",
      'types.ts': "import { load } from './data';\nexport type Read = typeof load;\nexport const read = async () => load();\n",
      'other.tsx': "'use client';\nimport { Read } from './types';\nexport const b = (read: Read) => read();\n",
      'page.tsx': "import { a } from './client';\nimport { load } from './data';\nexport default async () => a(await load());\n",
    }).run('list', '--json');
    const { functions } = JSON.parse(out) as {
      readonly functions: readonly {
        readonly name: string;
        readonly referencedFrom: readonly { readonly file: string; readonly how: string; readonly fromClient: boolean }[];
      }[];
    };
    const calls = functions.find(({ name }) => name === 'load')?.referencedFrom.map(({ file, fromClient }) => [file, fromClient]);
    expect(calls).toEqual([
      ['actions.ts', false],
      ['client.tsx', true],
      ['page.tsx', false],
      ['shared.ts', true],
      ['types.ts', false],
    ]);
  });
});

describe('what is no endpoint by intention', () => {
  it('is a page, a component, a handler', () => {
    expect(
      findings({
        'app/page.tsx':
          "'use server';\nimport { Header } from '../ui/header';\nexport async function generateMetadata() { return {}; }\nexport default async function Page() { return <Header />; }\n",
        'ui/header.tsx':
          "'use server';\nexport const Header = async () => { const all = await list(); return all.length > 0 ? <p>{all.length}</p> : null; };\n",
        'app/api/route.ts': "'use server';\nexport async function GET() {}\n",
        'src/middleware.ts': "'use server';\nexport async function middleware() {}\n",
      }),
    ).toEqual([
      'server-handler-exposed app/api/route.ts:2',
      'server-handler-exposed app/page.tsx:3',
      'server-component-exposed app/page.tsx:4',
      'server-handler-exposed src/middleware.ts:2',
      'server-component-exposed ui/header.tsx:2',
    ]);
  });

  it('is what a framework loads by its name, from the folder of an application on', () => {
    const handler = "'use server';\nexport default async function handle() {}\n";
    expect(
      findings({
        'instrumentation.ts': "'use server';\nexport async function register() {}\nexport async function other() {}\n",
        'app/icon2.tsx': handler,
        'app/entry.server.tsx': handler,
        'src/pages/_api/hello.ts': handler,
        'web/package.json': '{ "name": "web" }',
        'web/src/proxy.ts': "'use server';\nexport async function proxy() {}\n",
        'web/app/(shop)/@modal/default.tsx': handler,
        'lib/proxy.ts': "'use server';\nexport async function proxy() {}\n",
        'ui/pages/users.ts': handler,
        'ui/app/route.ts': "'use server';\nexport async function GET() {}\n",
      }),
    ).toEqual([
      'server-handler-exposed app/entry.server.tsx:2',
      'server-handler-exposed app/icon2.tsx:2',
      'server-handler-exposed instrumentation.ts:2',
      'server-function-unreferenced instrumentation.ts:3',
      'server-function-unreferenced lib/proxy.ts:2',
      'server-handler-exposed src/pages/_api/hello.ts:2',
      'server-function-unreferenced ui/app/route.ts:2',
      'server-function-unreferenced ui/pages/users.ts:2',
      'server-component-exposed web/app/(shop)/@modal/default.tsx:2',
      'server-handler-exposed web/src/proxy.ts:2',
    ]);
  });

  it('is not what client code calls for JSX, what is passed on, or what nothing uses', () => {
    expect(
      findings({
        'ui.tsx':
          "'use server';\nexport async function More() { return <p />; }\nexport async function Send() { return <p />; }\nexport async function Left() { return <p />; }\n",
        'client.tsx': "'use client';\nimport { More } from './ui';\nexport const a = async () => setRows(await More());\n",
        'page.tsx': "import { Send } from './ui';\nexport default () => <form action={Send} />;\n",
      }),
    ).toEqual(['server-function-unreferenced ui.tsx:4']);
  });
});

describe('a page of another kind', () => {
  it.each([
    ['page.mdx', "import { load as l } from './data'\n\n# Title\n\n<Form action={l} />\n", ['rest']],
    ['page.astro', "---\nimport Main, { type Result, load } from './data';\n---\n<p />\n", ['rest']],
    ['page.vue', "<script setup>\nimport * as data from './data'\n</script>\n", []],
    ['page.svelte', "<script>\nconst data = import('./data');\n</script>\n", []],
    ['page.mdx', "import type { load } from './data'\n", ['load', 'rest']],
    ['page.md', "import { load, rest } from './data'\n", ['load', 'rest']],
  ])('%s: %j uses what it imports', (name, text, unused) => {
    const { out } = tree({ 'data.ts': `${LOAD}export async function rest() {}\n`, [name]: text }).run('check', '--format', 'json');
    expect((JSON.parse(out) as Found).diagnostics.map(({ code, message }) => [code, /`(\w+)`/.exec(message)?.[1]])).toEqual(
      unused.map((one) => ['server-function-unreferenced', one]),
    );
  });

  it('that git ignores uses nothing, and none is a source', () => {
    const page = { '.gitignore': 'out.mdx', 'out.mdx': "import { load } from './data'\n" };
    expect(findings({ 'data.ts': LOAD, ...page })).toEqual(['server-function-unreferenced data.ts:3']);
    expect(findings({ 'page.mdx': '# Title\n' })).toEqual(['file-not-readable .:1']);
  });
});

describe('a module that is loaded by a call', () => {
  it.each([
    "const { load } = await import('./data');",
    "(await import('./data')).load();",
    "import('./data').then(({ load }) => load());",
    "import('./data').then((m) => m.load);",
    "const { load } = require('./data');",
  ])('%s: uses what it takes', (code) => {
    expect(findings({ 'data.ts': `${LOAD}export async function rest() {}\n`, 'client.tsx': `'use client';\n${code}\n` })).toEqual([
      'server-function-unreferenced data.ts:4',
    ]);
  });

  it.each(["const data = await import('./data');", "import('./data').then((m) => use(m, m.load));", "const { load, ...rest } = await import('./data');"])(
    '%s: may use everything',
    (code) => {
      expect(findings({ 'data.ts': `${LOAD}export async function rest() {}\n`, 'client.tsx': `'use client';\n${code}\n` })).toEqual([]);
    },
  );
});

it('a function that only tests use is said to be that', () => {
  const files = { 'data.ts': LOAD, 'data.test.ts': "import { load } from './data';\nload();\n" };
  const { out } = tree(files).run('check', '--format', 'json');
  expect(out).toContain('nothing in the project except its tests refers to it');
  expect(findings({ 'e2e/app/data.ts': LOAD, 'e2e/app/page.tsx': "import { load } from './data';\nexport default () => <form action={load} />;\n" })).toEqual(
    [],
  );
});

it('imports with `assert` parse', () => {
  expect(
    tree({
      'data.ts': `${LOAD}import info from './a.json' assert { type: 'json' };\n`,
      'client.tsx': "'use client';\nimport { load } from './data';\nload();\n",
    }).run('check').code,
  ).toBe(0);
});

it('paths in messages are whole', () => {
  const long = `${'a-folder-with-a-long-name/'.repeat(5)}actions.ts`;
  expect(tree({ [long]: LOAD }).run('check', '--format', 'json').out).toContain(`in \`${long}\``);
});

describe('a guard in front of what is read', () => {
  const page = (body: string) =>
    `import { revoke, session } from './data';\nexport default async function Page() {\n  const user = await session();\n  return <form action={async () => {\n    'use server';\n    ${body}\n  }} />;\n}\n`;
  const sentBy = (body: string): unknown => {
    const { out } = tree({ 'data.ts': LOAD, 'page.tsx': page(body) }).run('explain', 'page.tsx:4', '--json');
    return (JSON.parse(out) as { readonly function: { readonly captures: unknown } }).function.captures;
  };

  it('sends what is read and no more', () => {
    expect(sentBy('if (!user) return;\n    await revoke(user.id);')).toEqual(['user.id']);
    expect(sentBy("if (user == null || user?.role !== 'admin' || typeof user === 'string') return;\n    await revoke(user.id);")).toEqual([
      'user.id',
      'user.role',
    ]);
  });

  it('sends the whole where the whole is used', () => {
    expect(sentBy('if (!user) return;\n    await revoke(user);')).toEqual(['user']);
  });
});
