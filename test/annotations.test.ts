/** What a bundler drops of a program is the same before and after it is compiled: annotations stay with what they are about. */
import { readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { compile } from '../src/compile.ts';

const FILE = new URL('../__fixtures__/layout/an-annotation-goes-with-its-function/input.js', import.meta.url);

test('calls of functions below a Server Function that says that it has no side effects', async () => {
  const code = readFileSync(FILE, 'utf8');
  const compiled = compile(code, { filename: '/app/page.js', root: '/app', layer: 'server', development: false })?.code ?? '';
  for (const program of [code, compiled]) {
    const bundle = await bundled(program);
    for (const name of ['mark', 'twice', 'third', 'note']) expect(bundle).toMatch(new RegExp(`^\\s*${name}\\(\\);$`, 'm'));
  }
});

async function bundled(code: string): Promise<string> {
  const bundle = await rolldown({
    input: 'page',
    external: /^(?!page$)/,
    plugins: [{ name: 'page', resolveId: (id) => (id === 'page' ? id : null), load: (id) => (id === 'page' ? code : null) }],
  });
  const { output } = await bundle.generate({});
  return output[0].code;
}
