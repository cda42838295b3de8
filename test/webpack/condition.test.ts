/** Which files Rspack gives to the loader: a pattern for React's own, a look into all others. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { conditionFor, Glances } from '../../src/hosts/webpack/build/condition.ts';
import { hasDirective } from '../../src/link/has-directive.ts';
import { isClientFile } from '../../src/project/file/imports.ts';

const directory = mkdtempSync(join(tmpdir(), 'use-server-condition-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
function write(name: string, text: string): string {
  writeFileSync(join(directory, name), text);
  return join(directory, name);
}

type Condition = { readonly and: readonly [RegExp, { readonly not: readonly [RegExp, string] }, (file: string) => boolean] };

function condition(layer: 'server' | 'client', glances = new Glances()): Condition {
  const options = { layer } as Parameters<typeof conditionFor>[1];
  return conditionFor({ rspack: {}, options: { entry: {} } } as never, options, { test: /\.js$/, layers: {} } as never, glances) as Condition;
}

test.each([
  ['/app/node_modules/react/index.js', true],
  ['/app/node_modules/react-dom/cjs/react-dom.production.js', true],
  ['C:\\app\\node_modules\\react\\jsx-runtime.js', true],
  ['/app/node_modules/.pnpm/react@19.3.1/node_modules/react/index.js', true],
  ['/app/node_modules/react-server-dom-webpack/server.node.js', true],
  ['/app/node_modules/react-aria/index.js', false],
  ['/app/node_modules/react/node_modules/actions/index.js', false],
  ['/app/react/index.js', false],
  ['/app/node_modules/@scope/react/index.js', false],
  ['/app/node_modules/react-dom/lib/actions/index.js', false],
])('%s is one of React: %s', (file, isReact) => {
  expect(condition('server').and[1].not[0].test(file)).toBe(isReact);
});

test('our own runtime is left out, and has no directive', () => {
  const runtime = condition('server').and[1].not[1];
  const files = readdirSync(runtime, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files).toContain('references.ts');
  expect(
    files.filter((file) => {
      const text = readFileSync(join(runtime, file), 'utf8');
      return hasDirective(text, file) || isClientFile(text);
    }),
  ).toStrictEqual([]);
});

test('files that may have a directive, in the server layer also those of the client', () => {
  const server = write('server.js', '"use server"; export async function a() {}');
  const client = write('client.js', '"use client"; export function A() {}');
  const plain = write('plain.js', 'export const a = 1');
  const asked = (layer: 'server' | 'client'): boolean[] => [server, client, plain, join(directory, 'nowhere.js')].map((file) => condition(layer).and[2](file));
  expect(asked('server')).toStrictEqual([true, true, false, true]);
  expect(asked('client')).toStrictEqual([true, false, false, true]);
});

test('a look counts until a compiler begins', () => {
  const glances = new Glances();
  const {
    and: [, , ask],
  } = condition('client', glances);
  const file = write('edited.js', 'export const a = 1');
  expect(glances.saidNothing(file)).toBe(false);
  expect(ask(file)).toBe(false);
  expect(glances.saidNothing(file)).toBe(true);
  write('edited.js', '"use server"; export async function a() {}');
  expect(ask(file)).toBe(false);
  glances.forget();
  expect(glances.saidNothing(file)).toBe(false);
  expect(ask(file)).toBe(true);
});
