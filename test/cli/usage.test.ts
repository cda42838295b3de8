/** Help, version, and what happens when somebody types something else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { tree } from './tree.ts';

describe('help', () => {
  it('names all commands', () => {
    const { code, out, err } = tree().run('--help');
    expect([code, err]).toEqual([0, '']);
    for (const { name, summary } of commands) {
      expect(out).toContain(`${name} `);
      expect(out).toContain(summary.slice(0, 20));
    }
  });

  it.each(commands.map(({ name }) => [name]))('of %s says what it takes, has an example, and fits', (name) => {
    const command = commands.find((one) => one.name === name);
    const { code, out, err } = tree().run(...name.split(' '), '--help');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`use-server ${name}`);
    for (const flag of Object.keys(command?.flags ?? {})) expect(out).toContain(`--${flag}`);
    for (const [example] of command?.examples ?? []) expect(out).toContain(`\n  ${example}\n`);
    expect(command?.examples.length).toBeGreaterThan(0);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('is the same after `help`', () => {
    const it = tree();
    expect(it.run('help', 'list')).toEqual(it.run('list', '--help'));
    expect(it.run('help')).toEqual(it.run('-h'));
  });

  it('explains a diagnostic', () => {
    const { code, out } = tree().run('help', 'capture-written');
    expect(code).toBe(0);
    expect(out).toMatch(/^capture-written\n\nAlways an error\./);
    expect(out).not.toContain('## ');
  });

  it('is shown on stderr to those who name no command', () => {
    const { code, out, err } = tree().run();
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('use-server <command>');
  });
});

it('tells the version of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string };
  const it = tree();
  for (const args of [['--version'], ['list', '--version'], ['check', '.', '--version']])
    expect(it.run(...args)).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

describe('wrong usage', () => {
  it.each([
    [
      ['lsit'],
      'There is no command `lsit`. Did you mean `list`? The commands are list, check, explain, report, compile, diff, manifest merge, manifest, init, doctor.',
    ],
    [['wat'], 'There is no command `wat`. The commands are list,'],
    [['manifest', 'nowhere'], 'There is no folder `nowhere`.'],
    [['diff', 'old.json'], '`use-server diff` needs <old.json> <new.json>, or `--base <git revision>`.'],
    [['diff', '--base', 'main', 'a', 'b'], '`--base` compares a revision with the working tree'],
    [['help', 'capture-writen'], 'There is no diagnostic `capture-writen`. Did you mean `capture-written`?'],
    [['--json', 'list'], '`--json` stands before the command: use-server <command> --json'],
    [['list', '--jsn'], '`use-server list` has no option `--jsn`. Did you mean `--json`?'],
    [['list', '-j'], '`use-server list` has no option `-j`.'],
    [['list', '--json=yes'], '`--json` takes no value.'],
    [['list', '--salt'], '`--salt` needs a value: `--salt <salt>`.'],
    [['list', 'a', 'b'], '`b` is one argument too many: use-server list [dir]'],
    [['list', 'nowhere'], 'There is no folder `nowhere`.'],
    [['list', 'package.json'], '`package.json` is not a folder.'],
    [['list', '--root', 'nowhere'], 'There is no folder `nowhere`.'],
    [['list', '--aliases', 'nowhere.json'], '`ids.aliases` names the file'],
    [['check', '--format', 'srif'], '`--format` cannot be `srif`. Did you mean `sarif`? It is one of `pretty`, `json`, `github`, `sarif`, `unix`, `junit`.'],
    [['check', '--update-baseline'], '`--update-baseline` needs `--baseline <file>`.'],
    [['explain'], '`use-server explain` needs <id | beginning of an id | name | file:line>.'],
    [['explain', 'x', '--manifest', 'nowhere.json'], 'The manifest `nowhere.json` cannot be read: it does not exist.'],
    [['compile', '.'], '`use-server compile` needs `--out <dir>`.'],
    [['compile', '.', '--out', '.'], 'The sources are in `.` themselves: choose another folder for --out.'],
  ])('%j: exit code 2 and what to do', (args, message) => {
    const { code, out, err } = tree().run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`error ${message}`);
    expect(err).not.toMatch(/\n {4}at /);
  });
});

it('ends quietly when the reader has seen enough', async () => {
  const { spawn } = await import('node:child_process');
  const { program } = await import('./tree.ts');
  const functions = Array.from({ length: 3000 }, (_, index) => `export async function f${index}() {}`).join('\n');
  const it = tree({ 'a.ts': `'use server';\n${functions}\n` });
  const child = spawn(process.execPath, [program, 'list', '--json'], { cwd: it.folder });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, err]).toEqual([0, '']);
});
