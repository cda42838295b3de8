/** What `vite build` prints of one mistake: one message, with its place. */
import { stripVTControlCharacters } from 'node:util';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { viteBuild } from './vite-cli.ts';
import { copyFolder } from './work-copy.ts';
import type { WorkCopy } from './work-copy.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const copies: WorkCopy[] = [];
afterAll(() => copies.forEach((copy) => copy.removeAll()));

test.each([
  ['vite-rsc', 'app/actions.ts', 'sign'],
  ['vite-spa', 'server/notes.ts', 'add'],
])('%s: once, with the place', async (example, file, name) => {
  const copy = copyFolder(`${examples}${example}`, fileURLToPath(new URL('.', import.meta.url)));
  copies.push(copy);
  copy.edit(file, `export async function ${name}`, `export function oops() {}\n\nexport async function ${name}`);
  const printed = stripVTControlCharacters(await viteBuild({ root: copy.root }).catch(String));
  expect(printed).toContain(`${file}:`);
  expect(printed.match(/error function-not-async/g)).toHaveLength(1);
  expect(printed.match(/^ *> \d+ \| export function oops/gm)).toHaveLength(1);
});
