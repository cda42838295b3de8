/** `use-server explain --phases`: what each phase makes of a file. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shop, tree } from './tree.ts';

const headings = (out: string): string[] => out.split('\n').filter((line) => /^[a-z]+$/.test(line));

describe('use-server explain --phases', () => {
  it('shows analysis, plan and edits of a file with closures', () => {
    const { code, out, err } = tree(shop).run('explain', '--phases', 'app/page.tsx');
    expect([code, err]).toEqual([0, '']);
    expect(headings(out)).toEqual(['scopes', 'analysis', 'plan', 'edits']);
    expect(out).toMatch(/Page\.buy:\n {2}root ‹Program[^\n]*\n {2}function ‹FunctionDeclaration[^\n]*\(param\)/);
    expect(out).toMatch(/^app\/page\.tsx, layer server, babel-plugin-use-server \d/);
    expect(out).toMatch(/namePath: \[Page, buy\]/);
    expect(out).toMatch(/remove ‹Directive \d+:\d+–\d+:\d+›/);
    expect(out).toMatch(/insert at first:\n {4}import \{ registerServerReference \}/);
    // What is empty is left out, and a list begins on a line of its own.
    expect(out).not.toMatch(/:[ ]*\n\n|[ ]\n/);
  });

  it('shows the stubs of a module for the client', () => {
    const { out } = tree(shop).run('explain', '--phases', '--layer', 'client', 'app/actions.ts');
    expect(headings(out)).toEqual(['analysis', 'plan', 'stubs']);
    expect(out).toContain('export const save = /*#__PURE__*/ createServerReference(');
  });

  it('shows functions that need each other in a circle', () => {
    const it = tree({
      'a.jsx': readFileSync(new URL('../../__fixtures__/captures/two-variables-of-one-name-reach-one-function/input.js', import.meta.url), 'utf8'),
    });
    const { code, out, err } = it.run('explain', '--phases', 'a.jsx');
    expect([code, err]).toEqual([0, '']);
    expect(headings(out)).toEqual(['scopes', 'analysis', 'plan', 'edits']);
    // A variable is shown by its place: from its scope on, everything would be.
    expect(out.split('\n').length).toBeLessThan(400);
  });

  it('shows what is wrong, and how far the compiler got', () => {
    const it = tree({ 'a.tsx': "export function Page() {\n  class A {}\n  return async () => { 'use server'; return new A(); };\n}\n" });
    const { code, out } = it.run('explain', '--phases', 'a.tsx');
    expect(code).toBe(0);
    expect(headings(out)).toEqual(['diagnostics', 'scopes', 'analysis']);
    expect(out).toContain('error');
  });

  it('says that there is nothing to show', () => {
    const it = tree({ 'a.ts': 'export const a = 1;\n' });
    expect(it.run('explain', '--phases', 'a.ts')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('There is no directive in it') });
  });

  it('refuses flags that mean nothing beside it', () => {
    const it = tree(shop);
    for (const flags of ['--json', '--manifest old.json']) {
      const [flag = '', ...value] = flags.split(' ');
      const run = it.run('explain', '--phases', 'app/page.tsx', flag, ...value);
      expect(run).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`\`${flag}\` does not go with it`) });
    }
  });

  it('names a file that is not there, or that does not parse', () => {
    const it = tree({ 'a.ts': "'use server';\nexport async function (\n" });
    const unread = (reason: string): object => ({ code: 2, out: '', err: expect.stringContaining(reason) });
    expect(it.run('explain', '--phases', 'b.ts')).toMatchObject(unread('The file `b.ts` cannot be read: it does not exist.'));
    expect(it.run('explain', '--phases', '.')).toMatchObject(unread('The file `.` cannot be read: it is no regular file.'));
    expect(it.run('explain', '--phases', 'a.ts')).toMatchObject({ code: 1, out: '', err: expect.stringContaining('a.ts') });
  });
});
