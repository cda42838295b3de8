/** docs/security.md names tests: they are there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const rows = readFileSync(new URL('../docs/security.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:\*\*|---|attack)/.test(line));
const found = rows.map((line): readonly [string, readonly string[]] => {
  const cells = line.split(/(?<!\\) \| /);
  return [cells[0] ?? '', [...(cells.at(-1) ?? '').matchAll(/`([\w./*-]+)`/g)].map(([, name = '']) => name)];
});

it('has a row for every attack', () => {
  expect(found.length).toBeGreaterThan(30);
});

it.each(found)('%s', (_, names) => {
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const path = name.replace(/\.\*$/, '.webpack');
    const begin = new URL(path.startsWith('test/') ? `../${path}` : `./runtime/${path}`, import.meta.url);
    expect([name, ['.test.ts', '.client.test.ts', '.slow.test.ts'].some((end) => existsSync(new URL(begin.href + end)))]).toEqual([name, true]);
  }
});
