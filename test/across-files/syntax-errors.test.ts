/** A star over a file that does not parse: the bundler never comes to that file, so the error has to show the mistake itself. */
import { stripVTControlCharacters } from 'node:util';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { onDisk } from '../harness/on-disk.ts';

const BROKEN = 'export async function save(x) { return [x; }\n';

it.each([
  ['a star', "export * from './impl';", { 'impl.js': BROKEN }],
  ['a star with a name', "export * as posts from './impl';", { 'impl.js': BROKEN }],
  [
    'a star over a barrel',
    "export * from './barrel';",
    { 'barrel.js': "export * from './fine';\nexport * from './impl';\n", 'fine.js': '', 'impl.js': BROKEN },
  ],
])('%s', (_, star, others) =>
  onDisk(Object.entries(others), (root) => {
    const run = (): unknown => compile(`'use server';\n${star}\n`, { filename: join(root, 'acts.js'), root, layer: 'server' });
    let message = '';
    try {
      run();
    } catch (error) {
      message = stripVTControlCharacters(String(error));
    }
    expect(message).toContain('acts.js:2:');
    expect(message).toContain('leads to a file that does not parse');
    expect(message).toMatch(/It does not parse: Unexpected token.* \(impl\.js:1:42\)/);
    expect(message).toMatch(/> 1 \| export async function save\(x\) \{ return \[x; \}/);
    expect(message).toContain('Correct the syntax error in that file.');
  }),
);

it('a star that leads to no file, though another one leads to a mistake', () =>
  onDisk([['impl.js', BROKEN]], (root) => {
    const run = (): unknown =>
      compile("'use server';\nexport * from './nothing';\nexport { save } from './impl';\n", { filename: join(root, 'acts.js'), root, layer: 'server' });
    expect(run).toThrow('hides which functions are exported');
  }));
