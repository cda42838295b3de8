/** What is refused is never said to be sent; what is plainly meant can be written out. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createTerminal } from '../../src/cli/terminal/terminal.ts';
import { tree } from './tree.ts';

const page = (body: string): Readonly<Record<string, string>> => ({
  'page.tsx': `export function Page({ user }) {\n  let count = 0;\n  async function save() {\n    'use server';\n    ${body}\n  }\n  return <form action={save} />;\n}\n`,
});
const refused = tree.bind(null, page('count++; log(user.id);'));

describe('a function that is refused', () => {
  it('captures in lists, and sends nothing', () => {
    const it = refused();
    const { out } = it.run('list');
    expect(out).toMatch(/captures +(?:user\.id, count|count, user\.id)\n +refused +capture-written\n/);
    expect(out).not.toContain('sends');
    expect(JSON.parse(it.run('list', '--json').out)).toMatchObject({ functions: [{ refused: ['capture-written'] }] });
  });

  it('is explained without a word of what would be sent', () => {
    const { out } = refused().run('explain', 'Page.save');
    expect(out).toMatch(/user +not sent while the file has errors/);
    expect(out).not.toMatch(/\bis sent\b|are sent|React sends/);
    expect(out.match(/Nothing: the file does not compile/g)).toHaveLength(2);
  });
});

describe('a function whose file client code imports', () => {
  const inClient = tree.bind(null, {
    ...page('log(user.id);'),
    'button.tsx': "'use client';\nimport { Page } from './page';\nexport const Button = () => <Page />;\n",
  });

  it('sends nothing in lists and explanations', () => {
    const it = inClient();
    expect(it.run('list').out).toMatch(/captures +user\.id\n +refused +client-module-defines-server-function\n/);
    expect(it.run('list').out).not.toContain('sends');
    const { out } = it.run('explain', 'Page.save');
    expect(out).toMatch(/user +not sent while client code imports the file/);
    expect(out).not.toMatch(/\bis sent\b|are sent|React sends/);
  });
});

it('has no verdict of sending in explain --json', () => {
  const verdicts = (out: string): unknown =>
    (JSON.parse(out) as { readonly function: { readonly sent: readonly { readonly name: string; readonly verdict: string }[] } }).function.sent.map(
      ({ name, verdict }) => [name, verdict],
    );
  expect(verdicts(tree(page('log(user.id);')).run('explain', 'Page.save', '--json').out)).toEqual([['user', 'sent']]);
  expect(verdicts(refused().run('explain', 'Page.save', '--json').out)).toContainEqual(['user', 'refused']);
});

describe('check --fix', () => {
  const slips = {
    'a.tsx':
      "export const a = async () => {\n  'use sevrer';\n};\nexport const b = async () => {\r\n  `use server`\r\n};\nexport default () => <form action={a} data-b={b} />;\n",
  };

  it('writes directives as they are meant, and nothing else', () => {
    const it = tree({ ...slips, 'b.ts': "import x from 'x';\n'use server';\nexport function c() { return x; }\n" });
    const { code, out, err } = it.run('check', '--fix', '--format', 'unix');
    expect([code, err]).toEqual([1, '2 directives mended in 1 file.\n']);
    expect(out).toMatch(/^b\.ts:2:1: error: .*\[directive-misplaced\]\n$/);
    expect(it.read('a.tsx')).toBe(slips['a.tsx'].replace('sevrer', 'server').replaceAll('`', "'"));
    expect(it.run('check', 'a.tsx', '--fix')).toMatchObject({ code: 0, err: '' });
  });

  it('leaves files alone that were not named', () => {
    const it = tree({ ...slips, 'b.ts': '' });
    it.run('check', 'b.ts', '--fix');
    expect(it.read('a.tsx')).toBe(slips['a.tsx']);
  });
});

describe('a file in which nothing can be explained', () => {
  const files = {
    '.gitignore': 'made\n',
    'some.ts': "'use server';\nexport async function ok() {}\nexport function no() {}\n",
    'none.ts': "'use server';\nexport function no() {}\n",
    'broken.ts': "'use server';\nexport async function (",
    'empty.ts': '\n',
    'nothing.ts': "'use server';\n",
    'plain.ts': 'export const plain = 1;\n',
    'star.ts': "'use server';\nexport * from './impl';\n",
    'impl.ts': 'export async function one() {}\nexport async function two() {}\n',
    'made/a.ts': "'use server';\nexport async function made() {}\n",
    'node_modules/@acme/cart/package.json': '{ "name": "@acme/cart" }',
    'node_modules/@acme/cart/lib/index.js': "'use server';\nexport async function buy() {}\n",
  };

  it.each([
    ['none.ts', 'Nothing in `none.ts` becomes a Server Function: function-not-async in line 2. `npx babel-plugin-use-server check none.ts` shows it.'],
    ['none.ts:2', 'Nothing in `none.ts` becomes a Server Function: function-not-async in line 2.'],
    ['nothing.ts', 'Nothing in `nothing.ts` becomes a Server Function: no-exports in line 1.'],
    ['broken.ts:2', '`broken.ts` was left out: line 2, column 23: Unexpected token'],
    ['empty.ts', '`empty.ts` is empty: there is no Server Function in it.'],
    ['plain.ts:1', "`plain.ts` has no 'use server' directive, so there is no Server Function in it. `npx babel-plugin-use-server check` finds directives"],
    ['made/a.ts', '`made/a.ts` was not read: it is no source, git ignores it'],
    ['gone.ts', 'There is no file `gone.ts`.'],
    ['gone.ts:4', 'There is no file `gone.ts`.'],
    ['some.ts', '`some.ts` is a file: name one of its functions, or a line. In this file are:\n  '],
    ['some.ts:3', 'There is no Server Function at `some.ts:3`. What is there is refused: function-not-async in line 3. In this file are:\n  '],
    ['star.ts', '`star.ts` is a file: name one of its functions, or a line. In this file are:\n  '],
  ])('%s: explain says why, and nothing of other files', (query, said) => {
    const { code, out, err } = tree(files).run('explain', query);
    expect([code, out]).toEqual([1, '']);
    expect(err.replace(/^warning \d+ files? that git ignores.*\n/, '')).toMatch(/^error /);
    expect(err).toContain(`error ${said}`);
  });

  it('explain names the command that finds what is in a package', () => {
    const it = tree(files);
    const { err } = it.run('explain', 'node_modules/@acme/cart/lib/index.js:2');
    const [, flags = ''] = /`npx babel-plugin-use-server explain <name> (.*?)`/.exec(err) ?? [];
    expect(flags).toBe('--dir node_modules/@acme/cart --root .');
    expect(it.run('explain', 'buy', ...flags.split(' ')).out).toContain('module  node_modules/@acme/cart/lib/index.js, exported as "buy"');
  });

  it('a function beside one that is refused is told for what, and one of another file where it comes from', () => {
    const it = tree(files);
    expect(it.run('explain', 'ok').out).toContain('Nothing: the file does not compile. See `npx babel-plugin-use-server check`: function-not-async.');
    const { out } = it.run('explain', 'star.ts#one');
    expect(out).toContain("export * from './impl';");
    expect(out).toContain('Captures\n  None of its own: another file makes it.');
  });

  it('report says how many errors there are, and has them', () => {
    const it = tree(files);
    expect(it.run('report').err).toContain('warning 2 errors in these files: see `npx babel-plugin-use-server check`\n');
    const page = it.read('use-server-report.html');
    for (const text of ['none.ts:2:17 function-not-async: ', 'some.ts:3:17 function-not-async: ', 'broken.ts: line 2, column 23']) expect(page).toContain(text);
  });

  it.each([
    ['goes', 'a.ts was left out: it has changed meanwhile: it does not exist', (file: string) => rmSync(file)],
    ['gets a syntax error', 'a.ts was left out: line 1, column 2: it has changed meanwhile: Unexpected token', (file: string) => writeFileSync(file, '(')],
  ] as const)('report explains the others when a file %s in between', async (_, said, change) => {
    const it = tree({ 'a.ts': "'use server';\nexport async function a() {}\n", 'b.ts': "'use server';\nexport async function b() {}\n" });
    let err = '';
    const terminal = createTerminal({ stdout: { write: () => true }, stderr: { write: (text) => (err += text) }, env: {}, cwd: it.folder });
    const status = (text: string | null): void => (text?.startsWith('explaining a.ts') === true ? change(join(it.folder, 'a.ts')) : undefined);
    expect(await run(['report'], { ...terminal, status })).toBe(0);
    expect(err).toContain(said);
    const page = it.read('use-server-report.html');
    expect(page).toContain('"name":"b"');
    expect(page).not.toContain('"name":"a"');
    expect(page).toContain('it has changed meanwhile');
  });
});
