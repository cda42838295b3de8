/** The compiled code that the README shows is what the plugin makes of the sources that it shows. */
import { transformSync } from '@babel/core';
import { readFileSync, readdirSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import useServer, { type Layer, type UseServerMetadata } from '../src/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = [...readme.matchAll(/^```jsx?\n([^]*?)^```$/gm)].map(([, code = '']) => code);

const component = blockWith("'use server';\n    await db.addComment");
const actions = blockWith("'use server';\nimport { db }");

test.each([
  ['the example at the top', 'const comment$closure = {\n  id: "app/post.jsx#Post.comment",\n  …', component, 'app/post.jsx', 'server', 'development'],
  ['the example at the top, whole', 'import { pick', component, 'app/post.jsx', 'server', 'development'],
  ['a file with the directive on top', 'checkExport(remove', actions, 'app/actions.js', 'server', 'development'],
  ['a file with the directive on top, for the client', 'createServerReference("', actions, 'app/actions.js', 'client', 'production'],
] as const)('%s', (_title, shownCode, source, filename, layer, envName) => {
  const compiled = withoutSpace(compile(source, filename, layer, envName));
  for (const part of blockWith(shownCode).split('…')) expect(compiled).toContain(withoutSpace(part));
});

test('what the example leaves in the metadata', () => {
  const shown = /^  entry: (\{$[^]*?^  \}),$/m.exec(blockWith('diagnostics: []'))?.[1] ?? expect.fail('The README shows no entry');
  const { entry } = (transform(component, 'app/post.jsx', 'server', 'development')?.metadata as { readonly useServer: UseServerMetadata }).useServer;
  expect(JSON.parse(JSON.stringify(entry))).toEqual(JSON.parse(JSON.stringify(runInNewContext(`(${shown})`))));
});

function blockWith(text: string): string {
  return blocks.find((code) => code.includes(text)) ?? expect.fail(`The README has no code with ${text}`);
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

test('no text sends people to the package `use-server`, which is not ours', () => {
  for (const folder of ['.', 'docs', 'src/cli', 'src/diagnostics/catalogue', 'schema']) {
    for (const name of readdirSync(new URL(`../${folder}/`, import.meta.url), { withFileTypes: true })) {
      if (!name.isFile() || !/\.(md|ts|json)$/.test(name.name)) continue;
      expect([name.name, readFileSync(new URL(`../${folder}/${name.name}`, import.meta.url), 'utf8').match(/npx (?:-y )?use-server\b/g)]).toEqual([name.name, null]);
    }
  }
});
