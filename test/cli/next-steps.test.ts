/** Where a first command leaves a person: in an empty folder, in one without Server Functions, in an app. What is to be typed next works. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { shop, tree } from './tree.ts';
import type { Tree } from './tree.ts';

const TYPED = /npx babel-plugin-use-server (<command>|[a-z]+)/g;
const SOURCE = { 'app/page.tsx': 'export default () => <p />;\n' };

const empty = (): Tree => {
  const folder = tree();
  folder.remove('package.json');
  return folder;
};

/** What each command says: which folder, its arguments, the way on. */
const ways: readonly (readonly [folder: string, () => Tree, args: readonly string[], next: RegExp])[] = [
  ['an empty folder', empty, [], /Begin with npx babel-plugin-use-server list, or with init/],
  ['an empty folder', empty, ['list'], /Next: `npx babel-plugin-use-server list <dir>`/],
  ['an empty folder', empty, ['report'], /Next: `npx babel-plugin-use-server report <dir>`/],
  ['an empty folder', empty, ['check'], /Name the folder that holds the sources/],
  ['an empty folder', empty, ['explain', 'save'], /`npx babel-plugin-use-server list` shows all names/],
  ['an empty folder', empty, ['init'], /no package\.json.*`npx babel-plugin-use-server init <dir>`, or begin one: \S*docs\/first-hour\.md/],
  ['an empty folder', empty, ['doctor'], /no package\.json.*npx babel-plugin-use-server doctor <dir>/],
  ['a package without a host', () => tree(SOURCE), ['init'], /Install yours, or begin with one: \S*docs\/first-hour\.md.*`npx babel-plugin-use-server list`/],
  ['a package without a host', () => tree(SOURCE), ['doctor'], /Next: `npx babel-plugin-use-server check`/],
  ['no Server Functions', () => tree(SOURCE), ['list'], /Next: `npx babel-plugin-use-server init` .*docs\/first-hour\.md/],
  ['no Server Functions', () => tree(SOURCE), ['check'], /Next: `npx babel-plugin-use-server init` .*docs\/first-hour\.md/],
  ['no Server Functions', () => tree(SOURCE), ['report'], /Next: `npx babel-plugin-use-server init` .*docs\/first-hour\.md/],
  ['an app', () => tree(shop), ['list'], /Next: `npx babel-plugin-use-server explain [\da-f]{8}` .*`npx babel-plugin-use-server check`/],
  ['an app', () => tree(shop), ['report'], /Open it in a browser/],
  ['an app', () => tree(shop), ['help', 'not-there'], /\S*docs\/diagnostics\.md has all of them/],
];

describe.each(ways)('%s', (_, make, args, next) => {
  it(`${args.join(' ') || 'nothing'} says the way on`, () => {
    const { out, err } = make().run(...args);
    const text = `${out}${err}`;
    expect(text.replaceAll(/\n */g, ' ')).toMatch(next);
    const names = commands.map(({ name }) => name);
    for (const [, name = ''] of text.matchAll(TYPED)) expect(['<command>', 'help', ...names]).toContain(name);
  });
});

it('the functions that `list` shows first can be explained as it says', () => {
  const app = tree(shop);
  const [, id = ''] = /explain ([\da-f]{8})/.exec(app.run('list').err) ?? [];
  expect(app.run('explain', id)).toMatchObject({ code: 0 });
});

it('no command is silent about it for scripts: JSON has nothing beside it', () => {
  expect(tree(shop).run('list', '--json').err).toBe('');
  expect(JSON.parse(tree(SOURCE).run('check', '--format', 'json').out)).toBeTruthy();
});

it('a page that is named is there', () => {
  const [page = ''] = /\S*docs\/first-hour\.md/.exec(tree(SOURCE).run('list').err) ?? [];
  expect(readFileSync(page, 'utf8')).toContain('# The first hour');
});

/** A shell does not find `use-server`. Usage, examples and sentences about a command have its short name. */
it('no text has a person type what only scripts find', () => {
  const sources = new URL('../../src/', import.meta.url);
  const names = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('commands.ts'));
  const asked = /(?:see|Next: |or|:|\() ?\\?`?use-server (?:list|check|explain|report|init|doctor|help)\b/i;
  const lines = names.flatMap((name) =>
    readFileSync(new URL(name, sources), 'utf8')
      .split('\n')
      .filter((line) => asked.test(line) && !/^\s*(?:\/\*\*|\*|\/\/)/.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(lines.filter((line) => !line.includes('help capture-written'))).toEqual([]);
});
