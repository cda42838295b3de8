/** `npm run fuzz` itself: what it says and writes, and that its quick means notice as much as the thorough ones of the tests. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileRandom } from './judge.ts';
import { quickMeans } from './means.ts';
import { outputFiles } from './outputs.ts';
import { entryFile, randomProgram } from './program.ts';
import { programSeed } from './random.ts';
import { layouts } from '../law/layouts.ts';

const out = mkdtempSync(join(tmpdir(), 'fuzz-'));
afterAll(() => rmSync(out, { recursive: true }));

const fuzz = (...options: string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } =>
  spawnSync(process.execPath, ['--conditions=react-server', join(import.meta.dirname, 'fuzz.ts'), '--out', out, '--workers', '2', ...options], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });

describe('npm run fuzz', { timeout: 240_000 }, () => {
  it('goes on from where a part has ended, and counts why programs were refused', () => {
    const { stdout, stderr, status } = fuzz('--seed', '9001', '--count', '30', '--from', '6110');
    expect([stderr, status]).toEqual(['', 0]);
    // Program 6,122 of the seed is refused; hardly one in three thousand is.
    expect(stdout).toMatch(/30 of 30, [1-9]\d* refused, 0 failed, \d+ s; parts that were not begun: --from 6140/);
    expect(readFileSync(join(out, '9001-from-6110.txt'), 'utf8')).toMatch(/═══ \d+ programs: capture-not-serializable: .*\n── program -?\d+\n\n?.*page\.tsx/);
  });

  it('spares what is compiled to what it was compiled to before, and judges what is not', () => {
    const range = ['--seed', '9001', '--count', '30', '--from', '6110', '--since', out];
    expect(fuzz(...range).stdout).toMatch(/30 of 30, 2\d as before, \d refused, 0 failed/);
    for (const file of outputFiles(out, 9001)) writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/ .*/g, ' other'));
    expect(fuzz(...range).stdout).toMatch(/seed 9001: \d+ of 30 agree, [1-9]\d* refused, 0 failed/);
    expect(fuzz('--seed', '9002', '--since', out).stderr).toContain('has no outputs of seed 9002');
  });

  it('finds a fault out and writes what is left of the program into a file', () => {
    const { status } = fuzz('--seed', '5', '--count', '20', '--failures', '1', '--tries', '20', '--fault', 'the last capture is forgotten');
    expect(status).toBe(1);
    const file = readdirSync(out).find((name) => name.startsWith('program-')) ?? '';
    expect(readFileSync(join(out, file), 'utf8')).toMatch(/^differs, program seed .*\n── input\.tsx\n[^]*── what happened\n/);
  });
});

it('the quick means see in every layout what compile() does otherwise than the plugin', { timeout: 60_000 }, async () => {
  const compiled = compileRandom(randomProgram(programSeed(5, 1)));
  const means = await quickMeans();
  const server = compiled.server.get(entryFile);
  if (server?.kind !== 'compiled') return expect.fail('was refused');
  const withServer = (change: Partial<typeof server>): typeof compiled => ({
    ...compiled,
    server: new Map([...compiled.server, [entryFile, { ...server, ...change }]]),
  });
  for (const layout of layouts) {
    expect(await means.inLayout(compiled, layout)).toEqual([]);
    expect(await means.inLayout(withServer({ code: server.code.replace('=> ++ticks', '=> --ticks') }), layout)).toHaveLength(1);
    expect(await means.inLayout(withServer({ references: server.references.slice(1) }), layout)).toHaveLength(1);
  }
});
