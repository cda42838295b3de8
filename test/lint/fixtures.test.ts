/** The rules say of every fixture what the compiler says of it: the same codes with the same text, or nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { codesOfOneFile } from '../../src/diagnostics/catalogue/scope.ts';
import { lintFindings } from '../../src/lint/findings.ts';
import useServer from '../../src/lint/index.ts';

const root = fileURLToPath(new URL('../../__fixtures__/diagnostics', import.meta.url));
const snapshots = fileURLToPath(new URL('../../__snapshots__/diagnostics', import.meta.url));

/** What depends on options, no linter knows. */
const fixtures = readdirSync(root)
  .filter((code) => codesOfOneFile.some((one) => one === code))
  .flatMap((code) => readdirSync(join(root, code)).map((name) => join(code, name)))
  .filter((name) => !existsSync(join(root, name, 'options.json')));

it.each(fixtures)('%s', (name) => {
  const input = readdirSync(join(root, name)).find((file) => file.startsWith('input.')) ?? '';
  const diagnostics = join(snapshots, name, 'diagnostics.txt');
  const isTold = existsSync(diagnostics);
  const told = isTold ? readFileSync(diagnostics, 'utf8') : '';
  const found = lintFindings(readFileSync(join(root, name, input), 'utf8'), join(root, name, input));
  for (const {
    diagnostic: { message },
  } of found)
    expect(told).toContain(message);
  expect(found.length > 0).toBe(isTold);
});

it('is a rule for each, described and linked, with the severity of the compiler', () => {
  expect(Object.keys(useServer.rules)).toEqual(codesOfOneFile);
  for (const [code, { meta }] of Object.entries(useServer.rules)) {
    expect(meta).toMatchObject({
      schema: [],
      defaultOptions: [],
      hasSuggestions: true,
      languages: ['js/js'],
      docs: { url: expect.stringContaining(`docs/diagnostics.md#${code}`), recommended: true },
    });
  }
  expect(useServer.meta).toMatchObject({ name: 'use-server', namespace: 'use-server' });
  expect(useServer.configs.recommended.rules).toMatchObject({ 'use-server/capture-written': 'error', 'use-server/secret-literal': 'warn' });
});
