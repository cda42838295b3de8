/** The rooms of `src` stand in an order, and the linter keeps it. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ROOMS } from '../oxlint.config.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));
/** What a file must not import, and what the linter says of it. */
const forbidden = [
  ['src/scopes/walk.ts', '../5-manifest/manifest.ts', 'scopes imports from files, model, runtime, own-files, diagnostics, resolve, syntax'],
  ['src/4-emit/apply/text/map.ts', '../../../cli/run.ts', '4-emit imports from'],
  ['src/runtime/client.ts', '../model/index.ts', 'runtime imports from no other room'],
  ['src/pipeline.ts', './compile.ts', 'pipeline imports from'],
  ['src/4-emit/server/hoists.ts', '../../syntax/unique-names.ts', 'Plan makes the names; emitters read them.'],
] as const;

const allowed = [
  ['src/5-manifest/diff/diff.ts', '../manifest.ts'],
  ['src/4-emit/apply/text/text-edits.ts', '../../../syntax/nodes.ts'],
  ['src/testing/vitest.ts', '../hosts/vite/in-tests.ts'],
] as const;

const said = lint([...forbidden, ...allowed]);

/** What the linter says of files that import another each, by file: one run for all of them. */
function lint(imports: readonly (readonly [file: string, specifier: string, ...unknown[]])[]): ReadonlyMap<string, readonly string[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rooms-')));
  try {
    copyFileSync(join(repository, 'oxlint.config.ts'), join(folder, 'oxlint.config.ts'));
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
    for (const [file, specifier] of imports) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), `import { value } from '${specifier}';\nexport const other = value;\n`);
    }
    const { stdout } = spawnSync(process.execPath, [join(repository, 'node_modules/oxlint/bin/oxlint'), '--format', 'json', 'src'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const { diagnostics }: { diagnostics: { readonly filename: string; readonly help: string }[] } = JSON.parse(stdout);
    return new Map(imports.map(([file]) => [file, diagnostics.filter(({ filename }) => filename === file).map(({ help }) => help)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('every room has its line', () => {
  const files = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const found = new Set(files.map((name) => /^[^./\\]+/.exec(name)?.[0] ?? name));
  expect(ROOMS.flat().toSorted()).toEqual([...found].sort());
});

test('no folder has more than a dozen files', () => {
  const sizes = new Map<string, number>();
  for (const entry of readdirSync(join(repository, 'src'), { recursive: true, withFileTypes: true }))
    if (entry.isFile()) sizes.set(entry.parentPath, (sizes.get(entry.parentPath) ?? 0) + 1);
  expect(sizes.size).toBeGreaterThan(50);
  expect([...sizes].filter(([, size]) => size > 12)).toEqual([]);
});

test('the documentation names every room; of the phases the first and the last', () => {
  const page = readFileSync(join(repository, 'docs/architecture.md'), 'utf8');
  const [, table = ''] = page.split('### The rooms');
  const named = new Set([...(table.split('\n### ')[0] ?? '').matchAll(/`([\w-]+)(?:\.ts)?`/g)].map(([, name]) => name));
  expect(ROOMS.flat().filter((room) => !named.has(room) && !/^[2-4]-/.test(room))).toEqual([]);
});

test.each(forbidden)('%s must not import %s', (file, _specifier, message) => {
  expect(said.get(file)).toEqual([expect.stringContaining(message)]);
});

test.each(allowed)('%s may import %s', (file) => {
  expect(said.get(file)).toEqual([]);
});
