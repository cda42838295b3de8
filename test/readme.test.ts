/** The compiled code that the README and the documentation show is what the plugin makes of the sources that they show; their links lead somewhere. */
import { transformSync } from '@babel/core';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { RIGHT_IN_STOCK, ROUTES } from './vite/routes.ts';
import useServer, { type Layer, type UseServerMetadata } from '../src/index.ts';

const repository = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, repository), 'utf8');
const pages = readdirSync(new URL('docs/', repository), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name.replaceAll('\\', '/')}`);
const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'llms.txt', ...pages];
/** Decisions are for those who read how the compiler works, and linked there. */
const isDecision = (page: string): boolean => page.startsWith('docs/decisions/');
const shown = ['README.md', 'docs/compiled-code.md', 'docs/options.md'].map(read).join('\n');
const blocks = [...shown.matchAll(/^```jsx?\n([^]*?)^```$/gm)].map(([, code = '']) => code);

const component = blockWith("'use server';\n    await db.addComment");
const actions = blockWith("'use server';\nimport { db }");

test.each([
  ['a component with an inline function', 'import { pick', component, 'app/post.jsx', 'server', 'development'],
  ['a file with the directive on top', 'checkExport(remove', actions, 'app/actions.js', 'server', 'development'],
  ['a file with the directive on top, for the client', 'createServerReference("', actions, 'app/actions.js', 'client', 'production'],
] as const)('%s', (_title, shownCode, source, filename, layer, envName) => {
  const compiled = withoutSpace(compile(source, filename, layer, envName));
  for (const part of blockWith(shownCode).split('…')) expect(compiled).toContain(withoutSpace(part));
});

test('what the example leaves in the metadata', () => {
  const entryText = /^  entry: (\{$[^]*?^  \}),$/m.exec(blockWith('diagnostics: []'))?.[1] ?? expect.fail('docs/options.md shows no entry');
  const { entry } = (transform(component, 'app/post.jsx', 'server', 'development')?.metadata as { readonly useServer: UseServerMetadata }).useServer;
  expect(JSON.parse(JSON.stringify(entry))).toEqual(JSON.parse(JSON.stringify(runInNewContext(`(${entryText})`))));
});

test('the Babel configuration of the README makes stubs of what client code imports', () => {
  const [, text = ''] = /^```json\n\/\/ babel\.config\.json\n([^]*?)^```$/m.exec(read('README.md')) ?? expect.fail('the README has no babel.config.json');
  const { plugins } = JSON.parse(text) as { readonly plugins: readonly [readonly [name: string, options: object]] };
  const [[name, options]] = plugins;
  expect(name).toBe('use-server');
  const compiled = transformSync(actions, {
    filename: '/project/app/actions.js',
    root: '/project',
    configFile: false,
    babelrc: false,
    plugins: [[useServer, options]],
  });
  expect(compiled?.code).toContain('createServerReference(');
  expect(compiled?.code).not.toContain('db.');
});

function blockWith(text: string): string {
  return blocks.find((code) => code.includes(text)) ?? expect.fail(`The documentation has no code with ${text}`);
}

function compile(code: string, filename: string, layer: Layer, envName: string): string {
  return transform(code, filename, layer, envName)?.code ?? '';
}

function transform(code: string, filename: string, layer: Layer, envName: string): ReturnType<typeof transformSync> {
  return transformSync(code, {
    filename: `/project/${filename}`,
    root: '/project',
    envName,
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: ['jsx'] },
    plugins: [[useServer, { layer }]],
  });
}

/** Babel breaks lines elsewhere than people do. */
function withoutSpace(code: string): string {
  return code.replace(/\s/g, '');
}

/** The places of Markdown that links lead to, as GitHub and the packages' pages name them. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const headings = [...markdown.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, text = '']) => text);
  return new Set(
    headings.map((text) =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** Where the links of Markdown lead: `console[level](…)` in code is none. */
const linksIn = (markdown: string): string[] =>
  [...markdown.replaceAll(/^```[^]*?^```$|`[^`\n]+`/gm, (code) => (code.startsWith('```') ? '' : '`')).matchAll(/\]\(([^)\s]+)\)/g)].map(
    ([, link = '']) => link,
  );

describe.each(documents)('the links of %s', (document) => {
  const links = linksIn(read(document));

  test('that stay in the package lead to files and headings of it', () => {
    const { files }: { readonly files: readonly string[] } = JSON.parse(read('package.json'));
    const isShipped = (path: string): boolean => path === 'README.md' || files.includes(path.split('/')[0] ?? '');
    for (const link of links.filter((each) => !/^[a-z]+:/.test(each))) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? document : new URL(path, new URL(document, 'file:///')).pathname.slice(1);
      if (isShipped(document)) expect([link, isShipped(target)]).toEqual([link, true]);
      expect([link, existsSync(new URL(target, repository))]).toEqual([link, true]);
      if (anchor !== undefined) expect([link, anchorsOf(read(target)).has(anchor)]).toEqual([link, true]);
    }
  });

  test('to the repository lead to what is there', () => {
    for (const link of links) {
      const [, path] = /^https:\/\/github\.com\/babel-plugin-use-server\/babel-plugin-use-server\/(?:tree|blob)\/main\/([^#]*)/.exec(link) ?? [];
      if (path !== undefined) expect([link, existsSync(new URL(path, repository))]).toEqual([link, true]);
    }
  });
});

const linkedFrom = (document: string): ReadonlySet<string> =>
  new Set(linksIn(read(document)).map((link) => new URL(link, new URL(document, 'file:///')).pathname.slice(1)));

test('no text sends people to a package that is not ours: `npx use-server` would fetch a stranger’s', () => {
  const sources = readdirSync(new URL('src/', repository), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const texts = [...documents, 'action.yml', ...sources.map((name) => `src/${name}`)];
  expect(texts.filter((name) => read(name).includes('npx use-server'))).toEqual([]);
});

test('the README is short, and leads to every page of the documentation; so does llms.txt', () => {
  expect(read('README.md').split('\n').length).toBeLessThan(165);
  for (const index of ['README.md', 'llms.txt'])
    expect([index, pages.filter((page) => !isDecision(page) && !linkedFrom(index).has(page))]).toEqual([index, []]);
  expect(linkedFrom('README.md')).toContain('llms.txt');
  expect(pages.filter((page) => isDecision(page) && !linkedFrom('docs/architecture.md').has(page))).toEqual([]);
});

describe('docs/comparison.md', () => {
  const [, table = ''] = /## What works once compiled\n([^]*?)\n## /.exec(read('docs/comparison.md')) ?? [];
  const rows = table
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.endsWith('` |'))
    .map((line) => line.slice(2, -2).split(' | '));
  const tried = new Set(readdirSync(new URL('test/next/routes/', repository)).filter((name) => !name.startsWith('_')));

  test.each(rows)('%s: what the table says is what the tests of the hosts ask', (_, here, next, pluginRsc, shownBy = '') => {
    const names = [...shownBy.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const ofNext = names.filter((name) => tried.has(name));
    const ofVite = names.filter((name) => name in ROUTES);
    expect(here).toBe('works');
    expect(new Set([...ofNext, ...ofVite])).toEqual(new Set(names));
    expect(next).toBe(ofNext.length === 0 ? '–' : 'fails');
    expect(pluginRsc).toBe(ofVite.length === 0 ? '–' : ofVite.every((name) => RIGHT_IN_STOCK.includes(name)) ? 'works' : 'fails');
  });

  test('has each page on which Next.js and plugin-rsc fail', () => {
    expect([...tried].filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
    expect(Object.keys(ROUTES).filter((name) => !RIGHT_IN_STOCK.includes(name) && !table.includes(`\`${name}\``))).toEqual([]);
  });

  test('has the figures of the bench', () => {
    const bench = read('bench/README.md');
    const figures = [...read('docs/comparison.md').matchAll(/^\| ([\d.]+ KB) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$/gm)];
    expect(figures).toHaveLength(4);
    for (const [, size = '', ours = '', plugin = '', next = '', rsc = '', expo = ''] of figures) {
      for (const [name, time] of [
        ['our Babel plugin', plugin],
        ['next', next],
        ['@vitejs/plugin-rsc', rsc],
        ['babel-preset-expo', expo],
      ]) {
        expect(bench).toContain(`\n| inline | ${size} | ${String(name)} | ${String(time)} ms |`);
      }
      expect(bench).toContain(`\n| inline | ${size} | next | ${next} ms | ${ours} ms |`);
    }
  });
});

test('no text sends people to the package `use-server`, which is not ours', () => {
  for (const folder of ['.', 'docs', 'src/cli', 'src/diagnostics/catalogue', 'schema']) {
    for (const name of readdirSync(new URL(`../${folder}/`, import.meta.url), { withFileTypes: true })) {
      if (!name.isFile() || !/\.(md|ts|json)$/.test(name.name)) continue;
      expect([name.name, readFileSync(new URL(`../${folder}/${name.name}`, import.meta.url), 'utf8').match(/npx (?:-y )?use-server\b/g)]).toEqual([
        name.name,
        null,
      ]);
    }
  }
});
