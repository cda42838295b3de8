/** The example under Turborepo, with the built command, in a copy of its own. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../src/5-manifest/manifest.ts';
import { mergeManifests, serializeManifest } from '../src/5-manifest/manifest.ts';
import { readManifest } from '../src/5-manifest/read.ts';

const repository = fileURLToPath(new URL('..', import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'use-server-monorepo-')));
const parts = ['apps/shop', 'packages/cart', 'packages/catalog', 'packages/reviews'];
const merged = 'apps/shop/build/manifest.json';

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

function run(command: string, ...args: readonly string[]): void {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
  execFileSync(command, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** What the build did: tasks that came from the cache, and tasks that were run. */
function build(): { readonly cached: readonly string[]; readonly ran: readonly string[] } {
  const runs = join(folder, '.turbo/runs');
  rmSync(runs, { recursive: true, force: true });
  run('npx', 'turbo', 'run', 'build', '--summarize');
  const [summary = ''] = readdirSync(runs);
  const { tasks } = JSON.parse(readFileSync(join(runs, summary), 'utf8')) as {
    readonly tasks: readonly { readonly taskId: string; readonly cache: { readonly status: string } }[];
  };
  const named = (status: string): readonly string[] =>
    tasks
      .filter(({ cache }) => cache.status === status)
      .map(({ taskId }) => taskId)
      .sort();
  return { cached: named('HIT'), ran: named('MISS') };
}

/** One run over the whole tree. */
function whole(): string {
  run('npx', 'use-server', 'compile', '.', '--root', '.', '--out', '.whole');
  return read('.whole/manifest.json');
}

const tasks = ['@shop/cart#compile', '@shop/catalog#compile', '@shop/reviews#compile', '@shop/web#build', '@shop/web#compile'];

beforeAll(() => {
  const unwanted = /(?:^|[/\\])(?:node_modules|dist|build|\.turbo|\.whole|package-lock\.json)$/;
  cpSync(join(repository, 'examples/monorepo'), folder, { recursive: true, filter: (path) => !unwanted.test(path) });
  writeFileSync(join(folder, 'package.json'), read('package.json').replace('file:../..', `file:${repository}`));
  run('npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a monorepo, compiled package by package', { timeout: 120_000 }, () => {
  it('has the manifest of one run over the whole tree', () => {
    expect(build()).toEqual({ cached: [], ran: tasks });
    expect(read(merged)).toBe(whole());
    expect(
      Object.values(readManifest(read(merged)).references)
        .map(({ module, name }) => `${module} ${name}`)
        .sort(),
    ).toEqual([
      'apps/shop/src/actions.ts subscribe',
      'packages/cart/src/actions.ts emptyCart',
      'packages/cart/src/add-to-cart.tsx AddToCart.addProduct',
      'packages/catalog/src/actions.ts findProduct',
      'packages/catalog/src/actions.ts search',
      'packages/reviews/src/reviews.tsx Reviews.form.action',
    ]);
  });

  it('does nothing when nothing changed, and has its outputs back when they are gone', () => {
    const before = read(merged);
    const compiled = read('packages/cart/dist/server/add-to-cart.tsx');
    for (const path of [...parts.map((part) => `${part}/dist`), 'apps/shop/build']) rmSync(join(folder, path), { recursive: true });
    expect(build()).toEqual({ cached: tasks, ran: [] });
    expect(read(merged)).toBe(before);
    expect(read('packages/cart/dist/server/add-to-cart.tsx')).toBe(compiled);
  });

  it('compiles only the package that was edited, and merges', () => {
    appendFileSync(join(folder, 'packages/cart/src/actions.ts'), '\nexport async function countItems(): Promise<number> {\n  return 0;\n}\n');
    const ran = ['@shop/cart#compile', '@shop/web#build'];
    expect(build()).toEqual({ cached: tasks.filter((task) => !ran.includes(task)), ran });
    expect(read(merged)).toContain('"countItems"');
    expect(read(merged)).toBe(whole());
  });

  it('takes out what was deleted', () => {
    rmSync(join(folder, 'packages/cart/src/add-to-cart.tsx'));
    expect(build().ran).toEqual(['@shop/cart#compile', '@shop/web#build']);
    expect(read(merged)).not.toContain('AddToCart');
    expect(read(merged)).toBe(whole());
    expect(readdirSync(join(folder, 'packages/cart/dist/server')).sort()).toEqual(['actions.ts', 'store.ts']);
  });

  it('has one manifest in any order and any sharding', () => {
    const manifests = parts.map((part) => readManifest(read(`${part}/dist/manifest.json`)));
    const trees = fc.letrec<{ readonly shards: Manifest }>((tie) => ({
      shards: fc.oneof({ maxDepth: 4 }, fc.constantFrom(...manifests), fc.array(tie('shards'), { maxLength: 3 }).map(mergeManifests)),
    }));
    fc.assert(
      fc.property(fc.array(trees.shards), fc.shuffledSubarray(manifests, { minLength: manifests.length }), (shards, rest) => {
        expect(serializeManifest(mergeManifests([...shards, ...rest]))).toBe(read(merged));
      }),
    );
  });
});
