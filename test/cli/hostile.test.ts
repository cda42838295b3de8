/** Names, paths and files that somebody else has written: whoever audits sees them as they are, and none of them does anything to the terminal or the machine. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tree } from './tree.ts';

/** Begins a line with a workflow command, erases the line, hides what follows, turns it round. */
const NAME = 'a\n::error title=x::y\u001b[2K\u001b[8m\u009b1A\u202eb\r';
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

const functions = `'use server';\nasync function save() {}\nexport { save as ${JSON.stringify(NAME)} };\n`;

describe('control characters in names of functions and files', () => {
  it.each([
    ['list', []],
    ['list', ['--json']],
    ['explain', [':2']],
    ['check', []],
    ['check', ['--format', 'github']],
    ['check', ['--format', 'json']],
    ['compile', ['--out', 'out']],
    ['manifest', []],
  ])('%s %j', (command, args) => {
    const file = `app/b\n::warning::${NAME.replaceAll('/', '')}.ts`;
    const it = tree({ [file]: `${functions}export const bad = 1; // \u001b[2K\n`, 'app/a.ts': functions });
    const positionals = command === 'explain' ? [`app/a.ts${args[0] ?? ''}`] : command === 'compile' ? ['.', ...args] : args;
    const { out, err } = it.run(command, ...positionals);
    const text = out + err;
    expect(text).not.toMatch(CONTROLS);
    for (const line of text.split('\n')) expect(line).not.toMatch(/^\s*::(?!error file=|warning file=)/);
    // No manifest of what has errors.
    if (command !== 'manifest') expect(text).toMatch(/\{1b\}|u001b/);
  });
});

describe('control characters in what a command ends with', () => {
  const texts = { 'app/a.ts': functions };

  it.each([
    ['a file that cannot be written', { 'app/b\n::error::pwn\u001b[2K.ts': functions }, ['compile', '.', '--out', 'out'], /rename it/],
    ['a key of the configuration', { 'use-server.config.json': '{ "\\n::error::pwn\\u001b[2K": 1 }' }, ['list'], /pwn/],
    ['an id of a manifest', { 'old.json': '{ "\\n::error::pwn\\u001b[2K": 1 }' }, ['diff', 'old.json', 'old.json'], /old\.json/],
  ])('%s', (_, files: Readonly<Record<string, string>>, args, words) => {
    const { code, out, err } = tree({ ...texts, ...files }).run(...args);
    expect(code).not.toBe(0);
    expect(err).toMatch(words);
    expect(out + err).not.toMatch(CONTROLS);
    for (const line of (out + err).split('\n')) expect(line).not.toMatch(/^\s*::/);
  });
});

describe('a link out of the repository', () => {
  const secret = 'PASSWORD=of somebody else\n';

  it.each([
    ['check', []],
    ['check', ['--format', 'json']],
    ['check', ['--format', 'sarif']],
    ['check', ['--format', 'github']],
    ['list', []],
    ['explain', ['app/secret.ts:1']],
    ['compile', ['.', '--out', 'out']],
    ['report', []],
  ])('%s %j shows nothing of what it leads to', (command, args) => {
    const it = tree({ 'elsewhere/secret': secret, 'repository/package.json': '{ "name": "shop" }', 'repository/app/a.ts': functions });
    symlinkSync('../../elsewhere/secret', it.path('repository/app/secret.ts'));
    execFileSync('git', ['init', '-q'], { cwd: it.path('repository') });
    const folder = command === 'explain' ? [] : ['repository'];
    const { out, err } = it.run(command, ...(command === 'compile' ? ['repository', '--out', 'out'] : [...args, ...folder]));
    const written = ['use-server-report.html', 'out/manifest.json'].map((file) => (it.files().includes(file) ? it.read(file) : ''));
    for (const text of [out, err, ...written]) expect(text).not.toContain('PASSWORD');
  });
});

describe('files that are none', () => {
  it('a huge one is told, and those after it are read', () => {
    const it = tree({ 'a.ts': '', 'b.ts': functions });
    truncateSync(it.path('a.ts'), 2 ** 31 + 5);
    const { code, out, err } = it.run('check');
    expect([err, out]).toEqual(['', expect.stringMatching(/`a\.ts` cannot be read: it has 2,049 MB, and sources of more than 32 MB are not read\./)]);
    expect([code, out]).toEqual([1, expect.stringContaining('server-function-unreferenced')]);
    expect(it.run('list', '--no-references').out).toContain('1 Server Function in 1 file');
  });

  it.each([
    ['package.json', 'device'],
    ['package.json', 'pipe'],
    ['tsconfig.json', 'device'],
    ['tsconfig.json', 'pipe'],
    ['jsconfig.json', 'pipe'],
    ['tsconfig.json', 'huge'],
    ['app/actions.ts', 'pipe'],
    ['app/actions.ts', 'device'],
    ['node_modules/pkg/package.json', 'device'],
    ['node_modules/pkg/index.js', 'pipe'],
    ['base.json', 'device'],
    ['pnpm-workspace.yaml', 'device'],
  ] as const)('%s that is a %s ends no command, and is told where it counts', (name, what) => {
    const it = tree({
      'app/b.ts': functions,
      'app/c.ts': "'use client';\nimport { save } from './b';\nimport { x } from 'pkg';\nimport { y } from '@/y';\nsave(x, y);\n",
      'app/keep.txt': '',
    });
    mkdirSync(it.path('node_modules/pkg'), { recursive: true });
    if (name === 'base.json') it.write({ 'tsconfig.json': '{ "extends": "./base.json" }' });
    rmSync(it.path(name), { force: true });
    if (what === 'device') symlinkSync('/dev/zero', it.path(name));
    else if (what === 'pipe') execFileSync('mkfifo', [it.path(name)]);
    else truncateSync((it.write({ [name]: '' }), it.path(name)), 2 ** 31 + 5);
    const { code, out } = it.run('check', '--errors-only');
    const isTold = /^(?:package|tsconfig|jsconfig|app.actions)/.test(name) && what !== 'huge';
    expect([code, out]).toEqual(
      isTold ? [1, expect.stringContaining(`\`${name}\` cannot be read: it is no regular file.`)] : [0, expect.stringContaining('No findings')],
    );
  });

  it('a .gitignore that is a link to a device is not followed', () => {
    const it = tree({ 'b.ts': functions });
    symlinkSync('/dev/zero', it.path('.gitignore'));
    mkdirSync(it.path('sub'));
    writeFileSync(it.path('sub/.gitignore'), 'dist\n');
    expect(it.run('list', '--no-references').out).toContain('1 Server Function in 1 file');
  });
});
