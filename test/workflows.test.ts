/** What the workflows run is there: scripts of package.json, and files of tests. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const repository = new URL('..', import.meta.url);
const folder = new URL('.github/workflows/', repository);
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync(new URL('package.json', repository), 'utf8'));

it.each(readdirSync(folder))('%s', (name) => {
  const workflow = readFileSync(new URL(name, folder), 'utf8');
  const suites = (/suite: \[([^\]]*)\]/.exec(workflow)?.[1] ?? '').split(', ');
  const run = [...workflow.matchAll(/npm run (\S+)/g)].flatMap(([, script = '']) => (script === 'test:${{' ? suites.map((suite) => `test:${suite}`) : script));
  expect(run.filter((script) => scripts[script] === undefined)).toEqual([]);
  const files = [...workflow.matchAll(/vitest run (.*)/g)].flatMap(([, paths = '']) => paths.split(' '));
  expect(files.filter((path) => !existsSync(new URL(path, repository)))).toEqual([]);
  expect([...run, ...files, ...(workflow.match(/bash \.ci\/run/g) ?? [])]).not.toEqual([]);
});
