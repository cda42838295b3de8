/** The schema of `use-server.config.json` and what the command line takes are the same. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, it } from 'vitest';
import { diagnosticCodes } from '../../src/diagnostics/catalogue/catalogue.ts';
import { configFor } from '../../src/config/config-file.ts';
import { tree } from './tree.ts';

const validate = new Ajv.default({ strict: false }).compile(
  JSON.parse(readFileSync(new URL('../../schema/config.schema.json', import.meta.url), 'utf8')) as object,
);

it.each([
  [{}, true],
  [
    {
      $schema: 'x',
      root: '.',
      ids: { salt: '', aliases: 'a.json' },
      resolve: { conditions: ['a'], extensions: ['.ts'], tsconfig: false, alias: { '@': './src' } },
      diagnostics: { [diagnosticCodes[0]!]: 'error' },
    },
    true,
  ],
  [{ ids: { aliases: { 'a.ts#b': 'c.ts#d' } } }, true],
  [{ guards: [{ from: '@/lib/auth', names: ['requireUser', 'auth.api.getSession'], kind: 'throws' }], public: { 'app/a.ts#signIn': 'no session yet' } }, true],
  [{ guards: [{ from: '@/lib/auth', names: ['requireUser'], kind: 'throw' }] }, false],
  [{ guards: [{ from: '@/lib/auth', names: ['requireUser'] }] }, false],
  [{ guards: [{ from: '', names: ['requireUser'], kind: 'returns' }] }, false],
  [{ guards: [{ from: 'a', names: [], kind: 'wrapper' }] }, false],
  [{ guards: {} }, false],
  [{ public: { 'app/a.ts': 'why' } }, false],
  [{ public: { 'app/a.ts#a': ' ' } }, false],
  [{ public: ['app/a.ts#a'] }, false],
  [{ limits: {} }, true],
  [{ limits: { upload: { bodySize: '5mb', time: 30_000 }, 'app/a.ts#save': { bodySize: 10 }, 'Page.send': {} } }, true],
  [{ limits: { upload: { bodySize: '1.5 GB' } } }, true],
  [{ limits: { upload: { bodySize: '5 megabytes' } } }, false],
  [{ limits: { upload: { bodySize: 0 } } }, false],
  [{ limits: { upload: { bodySize: '0kb' } } }, false],
  [{ limits: { upload: { bodySize: 1.5 } } }, false],
  [{ limits: { upload: { time: '5s' } } }, false],
  [{ limits: { upload: { time: 2 ** 31 } } }, false],
  [{ limits: { upload: { size: 5 } } }, false],
  [{ limits: { upload: 5 } }, false],
  [{ limits: { upload: null } }, false],
  [{ limits: [] }, false],
  [{ guard: [] }, false],
  [{ ids: { readable: true } }, false],
  [{ root: '' }, false],
  [{ resolve: { aliases: {} } }, false],
  [{ diagnostics: [] }, false],
  [[], false],
])('%j: %s', (value, isValid) => {
  const { folder } = tree({ 'use-server.config.json': JSON.stringify(value) });
  const faults: string[] = [];
  configFor(folder, faults);
  expect([validate(value), faults.length === 0]).toEqual([isValid, isValid]);
});
