/** `use-server compile` stopped in the middle, again and again: what is left. */
import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../src/5-manifest/read.ts';
import { compile, contents, outputs } from './compiled-tree.ts';
import { program, tree } from './tree.ts';
import type { Tree } from './tree.ts';

/** Only files that are there whole: every source parses to its last line, and the manifest is one. */
function expectWhole(it: Tree, sizes: ReadonlySet<number>): void {
  for (const name of outputs(it)) {
    if (name === 'manifest.json') expect(() => readManifest(it.read('out/manifest.json'))).not.toThrow();
    else expect(sizes, name).toContain(statSync(it.path(`out/${name}`)).size);
  }
}

describe('stopped in the middle', () => {
  const amount = 400;
  const big = (version: number): Record<string, string> =>
    Object.fromEntries(
      Array.from({ length: amount }, (_, index) => [
        `src/f${index}.ts`,
        `'use server';\nexport async function save${index}() { return ${version}; }\n${`// version ${version}, to be of some length\n`.repeat(200)}`,
      ]),
    );

  it.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)('by %s: no half file, the old manifest, and the next run mends it', async (signal) => {
    const it = tree(big(1));
    expect(compile(it).code).toBe(0);
    const manifest = it.read('out/manifest.json');
    const sizes = new Set(outputs(it).map((name) => statSync(it.path(`out/${name}`)).size));
    it.write(big(2));
    it.write({ 'src/new.ts': "'use server';\nexport async function added() {}\n" });
    for (let round = 0; round < 3; round++) {
      await killAfter(it, signal, 40 * round);
      expectWhole(it, sizes);
      expect(it.read('out/manifest.json')).toBe(manifest);
    }
    it.remove('src/new.ts');
    expect(compile(it)).toMatchObject({ code: 0, err: '' });
    const fresh = tree(big(2));
    compile(fresh);
    expect(contents(it)).toEqual(contents(fresh));
    expect(it.files('out/.use-server')).toEqual(['cache.json']);
  });

  /** Waits until the run has begun to write, and some more. */
  async function killAfter(it: Tree, signal: NodeJS.Signals, milliseconds: number): Promise<void> {
    const started = Date.now();
    const child = spawn(process.execPath, [program, 'compile', '.', '--out', 'out'], { cwd: it.folder, stdio: 'ignore' });
    const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
    const first = it.path('out/server/src/f0.ts');
    while (statSync(first).mtimeMs < started && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2));
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    child.kill(signal);
    await ended;
    expect(child.signalCode).toBe(signal);
  }

  it('by a full disk: one clear error, no half file, the old manifest', () => {
    const it = tree({ 'a.ts': "'use server';\nexport async function a() {}\n" });
    compile(it);
    const before = contents(it);
    it.write({ 'big.ts': `'use server';\nexport async function b() {}\n${'// as much as does not fit\n'.repeat(5000)}` });
    // A limit on the size of files, since nobody lets a test fill a disk.
    const { status, stderr } = spawnSync('bash', ['-c', `ulimit -f 16; exec "$0" "$@"`, process.execPath, program, 'compile', '.', '--out', 'out'], {
      cwd: it.folder,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^error server\/big\.ts could not be written: .+ The manifest is as it was\.\n$/)]);
    expect(contents(it)).toEqual(before);
    expect(compile(it).code).toBe(0);
  });
});
