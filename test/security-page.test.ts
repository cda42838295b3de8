/** The table of docs/security.md names tests that exist. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const rows = readFileSync(new URL('../docs/security.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| attack'))
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );

/** `handler/statuses`, `bound-args.*` of test/runtime, or a path that begins with `test/`. */
function exists(name: string): boolean {
  if (name.startsWith('npm run ')) return scripts[name.slice('npm run '.length)] !== undefined;
  const path = name.startsWith('test/') ? name : `test/runtime/${name}`;
  return globSync(`${path}{,.long,.slow}.test.ts`, { cwd: root }).length > 0;
}

it('every attack has a result and tests, and these are there', () => {
  const attacks = rows.filter(([, result]) => result !== undefined && result !== '|' && result !== '');
  expect(attacks.length).toBeGreaterThan(30);
  for (const [attack, , tests = ''] of attacks) {
    const names = Array.from(tests.matchAll(/`([^`]+)`/g), ([, name = '']) => name);
    expect([attack, names.length > 0]).toEqual([attack, true]);
    expect([attack, names.filter((name) => !exists(name))]).toEqual([attack, []]);
  }
});
