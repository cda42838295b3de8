/** Aliases of bundlers are read as data, an import that leads nowhere is told where it may be meant, and ids that no build has are said to be that. */
import { describe, expect, it } from 'vitest';
import { tree, withoutNext } from './tree.ts';

const ACTIONS = "'use server';\nexport async function save() {}\n";
const form = (specifier: string): string => `'use client';\nimport { save } from '${specifier}';\nexport const Form = () => <form action={save} />;\n`;

interface Found {
  readonly diagnostics: readonly { readonly code: string; readonly hint: string }[];
}

function check(files: Readonly<Record<string, string>>): Found['diagnostics'] {
  return (JSON.parse(tree(files).run('check', '--format', 'json').out) as Found).diagnostics;
}

const configs: readonly (readonly [string, string, string])[] = [
  [
    'vite.config.ts',
    '@/lib/actions',
    "import { defineConfig } from 'vite';\nimport path from 'node:path';\nexport default defineConfig(({ mode }) => ({ resolve: { alias: { '@': path.resolve(__dirname, './src') } } }));",
  ],
  [
    'vite.config.ts',
    '~/actions',
    "import { fileURLToPath, URL } from 'node:url';\nexport default { resolve: { alias: [{ find: /x/, replacement: 'y' }, { find: '~', replacement: fileURLToPath(new URL('./src/lib', import.meta.url)) }] } };",
  ],
  ['vite.config.mts', 'app/lib/actions.ts', "export default { resolve: { alias: { app: '/src' } } };"],
  [
    'webpack.config.js',
    '@lib/actions',
    "const path = require('path');\nconst src = path.join(__dirname, 'src');\nmodule.exports = { resolve: { alias: { '@lib': `${src}/lib` } } };",
  ],
  [
    'webpack.config.js',
    'actions',
    "const path = require('path');\nmodule.exports = () => ({ resolve: { alias: { actions$: path.resolve(__dirname, 'src/lib/actions.ts') } } });",
  ],
  ['next.config.mjs', '@/lib/actions', "export default { turbopack: { resolveAlias: { '@/*': './src/*' } } };"],
  [
    'next.config.js',
    '@/lib/actions',
    "const path = require('path');\nmodule.exports = { webpack(config) { config.resolve.alias['@'] = path.join(__dirname, 'src'); return config; } };",
  ],
  [
    'next.config.js',
    '@/lib/actions',
    "const { join } = require('path');\nmodule.exports = { webpack: (config) => { Object.assign(config.resolve.alias, { '@': join(process.cwd(), 'src') }); return config; } };",
  ],
  [
    'next.config.ts',
    '@/lib/actions',
    "import path from 'path';\nimport { fileURLToPath } from 'url';\nconst here = path.dirname(fileURLToPath(import.meta.url));\nexport default { webpack: (config: any) => { config.resolve.alias = { ...config.resolve.alias, '@': path.join(here, 'src') }; return config; } };",
  ],
];

describe('an alias of a bundler', () => {
  it.each(configs)('of %s leads to the file: %s', (name, specifier, text) => {
    const files = { 'src/lib/actions.ts': ACTIONS, 'src/deep/form.tsx': form(specifier) };
    expect(check({ ...files, [name]: text })).toEqual([]);
    expect(check(files).map(({ code }) => code)).toEqual(['server-function-unreferenced']);
  });

  it('is never found by running the configuration', () => {
    const files = { 'src/lib/actions.ts': ACTIONS, 'src/form.tsx': form('@/lib/actions') };
    const made = tree({
      ...files,
      'vite.config.js': "require('fs').writeFileSync('ran', '');\nexport default { resolve: { alias: { '@': make('./src') } } };",
    });
    expect(made.run('check').code).toBe(1);
    expect(made.files()).not.toContain('ran');
  });

  it('of a configuration that cannot be parsed, or that holds odd things, is none', () => {
    const files = { 'src/lib/actions.ts': ACTIONS, 'src/form.tsx': form('./lib/actions') };
    for (const text of [
      'export default {{{',
      'export default { resolve: { alias: [1, ...more, { find: "" , replacement: "" }, {}], alias: null } };',
      'const a = a; export default { resolve: { alias: { [a]: a, b() {}, "": "x" } } };',
    ]) {
      expect(
        check({ ...files, 'vite.config.js': text })
          .map(({ code }) => code)
          .filter((code) => code !== 'file-not-readable'),
      ).toEqual([]);
    }
  });
});

describe('an import that leads nowhere', () => {
  const files = { 'src/lib/actions.ts': ACTIONS };
  const hint = (specifier: string): string | undefined => check({ ...files, 'src/form.tsx': form(specifier) })[0]?.hint;

  it.each(['~/lib/actions', '#app/actions', '@/actions', '@acme/web/lib/actions', 'web/lib/actions.js'])(
    'and ends as the path does is told: %s',
    (specifier) => {
      expect(hint(specifier)).toContain(`\`src/form.tsx\` imports \`${specifier}\`, which is not found`);
    },
  );

  it.each(['redux/actions', '@acme/actions', '~/other/actions', 'actions', '~/lib/reactions'])(
    'and ends otherwise, or is a package, is not: %s',
    (specifier) => {
      expect(hint(specifier)).toMatch(/^Delete it/);
    },
  );
});

describe('in the root of a workspace', () => {
  const files = { 'apps/web/package.json': '{ "name": "web" }', 'apps/web/app/actions.ts': ACTIONS, 'apps/web/app/form.tsx': form('./actions') };
  const workspace = { ...files, 'package.json': '{ "name": "repo", "workspaces": ["apps/*"] }' };

  it('ids are said to be those of no build', () => {
    const made = tree(workspace);
    for (const command of [['list'], ['list', '--json'], ['explain', 'save'], ['manifest']])
      expect(made.run(...command).err).toContain('no build has them: builds of apps/web make theirs');
    for (const command of [['list', 'apps/web'], ['list', '--root', '.'], ['check']]) expect(withoutNext(made.run(...command).err)).toBe('');
    expect(withoutNext(tree(files).run('list').err)).toBe('');
  });
});

it('imports that no value uses count where `verbatimModuleSyntax` keeps them', () => {
  const inline = "export type Label = string;\nexport async function subscribe() {\n  'use server';\n}\n";
  const files = { 'inline.ts': inline, 'page.tsx': "import { subscribe } from './inline';\nexport default () => <form action={subscribe} />;\n" };
  const codes = (how: string, verbatim: boolean): string[] =>
    check({
      ...files,
      'tsconfig.json': JSON.stringify({ compilerOptions: { verbatimModuleSyntax: verbatim } }),
      'client.tsx': `'use client';\n${how} from './inline';\nexport const a = (x: Label) => x;\n`,
    }).map(({ code }) => code);
  expect(codes('import { Label }', true)).toEqual(['client-module-defines-server-function']);
  expect(codes('import { Label }', false)).toEqual([]);
  expect(codes('import type { Label }', true)).toEqual([]);
});

it("what is bound in client code is the client's own", () => {
  const bound = "import { save } from './actions';\nexport const Row = ({ userId }) => <form action={save.bind(null, userId)} />;\n";
  expect(check({ 'actions.ts': ACTIONS, 'row.tsx': bound }).map(({ code }) => code)).toEqual(['bound-in-clear']);
  expect(check({ 'actions.ts': ACTIONS, 'row.tsx': `'use client';\n${bound}` })).toEqual([]);
  expect(
    check({ 'actions.ts': ACTIONS, 'row.tsx': bound, 'page.tsx': "'use client';\nimport { Row } from './row';\nexport const Page = () => <Row />;\n" }),
  ).toEqual([]);
});

it("what a component with hooks binds is the client's own, where no file imports it yet", () => {
  const bound =
    "import { save } from './actions';\nexport const Row = ({ userId }) => {\n  const form = useForm();\n  return <form action={save.bind(null, userId)} />;\n};\n";
  expect(check({ 'actions.ts': ACTIONS, 'row.tsx': bound })).toEqual([]);
  expect(
    check({ 'actions.ts': ACTIONS, 'row.tsx': bound, 'page.tsx': "import { Row } from './row';\nexport const Page = () => <Row />;\n" }).map(
      ({ code }) => code,
    ),
  ).toEqual(['bound-in-clear']);
});

it('what an entry point exports is used by others, although only tests import it here', () => {
  const entry = { 'auth/login.ts': ACTIONS, 'exports/auth.ts': "export { save } from '../auth/login';\n" };
  expect(check({ ...entry, 'test/login.test.ts': "import { save } from '../exports/auth';\nsave();\n" })).toEqual([]);
  expect(
    check({
      ...entry,
      'auth/more.ts': "/** @example import { save } from '../exports/auth'; */\nimport { save } from './login';\nexport const again = () => save();\n",
    }),
  ).toEqual([]);
  expect(check({ ...entry, 'page.ts': "import { other } from './exports/auth';\nother();\n" }).map(({ code }) => code)).toEqual([
    'server-function-unreferenced',
  ]);
});
