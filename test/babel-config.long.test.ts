/** The repository's own babel.config.js, through Babel's command line: the plugin in a config, nothing around it. */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const root = dirname(import.meta.dirname);
const babel = join(dirname(createRequire(import.meta.url).resolve('@babel/cli/package.json')), 'bin/babel.js');

function compile(file: string, env: { readonly LAYER?: 'client' } = {}): string {
  return execFileSync(process.execPath, [babel, file], { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'development', ...env } });
}

it('registers Server Functions on the server', () => {
  const code = compile('examples/guestbook/app/actions.ts');
  expect(code).toContain('registerServerReference(sign, "examples/guestbook/app/actions.ts#sign", null)');
  expect(code).toContain('addEntry(');
});

it('makes stubs under the same ids for the client, and nothing else', () => {
  const code = compile('examples/guestbook/app/actions.ts', { LAYER: 'client' });
  expect(code).toContain('createServerReference("examples/guestbook/app/actions.ts#sign", callServer');
  expect(code).not.toContain('addEntry');
});
