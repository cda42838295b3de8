/** The compiled code that the README and the documentation show is what the plugin makes of the sources that they show; their links lead somewhere. */
import { transformSync } from '@babel/core';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import useServer, { type Layer, type UseServerMetadata } from '../src/index.ts';

const repository = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, repository), 'utf8');
const documents = ['README.md', ...readdirSync(new URL('docs/', repository)).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
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
  return new Set(headings.map((text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-')));
}

const linksIn = (markdown: string): string[] => [...markdown.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);

describe.each(documents)('the links of %s', (document) => {
  const links = linksIn(read(document));

  test('that stay in the package lead to files and headings of it', () => {
    const { files }: { readonly files: readonly string[] } = JSON.parse(read('package.json'));
    for (const link of links.filter((each) => !/^[a-z]+:/.test(each))) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? document : new URL(path, new URL(document, 'file:///')).pathname.slice(1);
      expect([link, target === 'README.md' || files.includes(target.split('/')[0] ?? '')]).toEqual([link, true]);
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

test('the README is short, and every page of the documentation can be reached from it', () => {
  expect(read('README.md').split('\n').length).toBeLessThan(165);
  const linked = new Set(linksIn(read('README.md')).map((link) => link.split('#')[0]));
  expect(documents.filter((document) => document !== 'README.md' && !linked.has(document))).toEqual([]);
});

test('no text sends people to the package `use-server`, which is not ours', () => {
  for (const folder of ['.', 'docs', 'src/cli', 'src/diagnostics/catalogue', 'schema']) {
    for (const name of readdirSync(new URL(`../${folder}/`, import.meta.url), { withFileTypes: true })) {
      if (!name.isFile() || !/\.(md|ts|json)$/.test(name.name)) continue;
      expect([name.name, readFileSync(new URL(`../${folder}/${name.name}`, import.meta.url), 'utf8').match(/npx (?:-y )?use-server\b/g)]).toEqual([name.name, null]);
    }
  }
});
