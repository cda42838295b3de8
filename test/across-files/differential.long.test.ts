/** Random module graphs against Node's own linker: the set and the identity of what a client import gets is what ECMAScript says. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { onDisk } from '../harness/on-disk.ts';
import { programSeed } from '../random/random.ts';
import { randomGraph } from './graph.ts';
import { installRuntime, runGraph } from './run-graph.ts';

const COUNT = Number(process.env['GRAPHS'] ?? 150);
const SEED = Number(process.env['SEED'] ?? 20261125);

it(`${COUNT} random module graphs`, { timeout: 300_000 }, async () => {
  const forms = new Map<string, number>();
  const kinds: Record<string, number> = {};
  let stubs = 0;
  const failures: string[] = [];
  await onDisk([], async (root) => {
    installRuntime(root);
    for (let index = 0; index < COUNT && failures.length < 3; index++) {
      const seed = programSeed(SEED, index);
      const graph = randomGraph(seed);
      const verdict = await runGraph(graph, join(root, `g${index}`));
      kinds[verdict.kind] = (kinds[verdict.kind] ?? 0) + 1;
      if (verdict.kind === 'differs')
        failures.push(`graph ${seed}: ${verdict.because}\n${[...graph.files].map(([file, code]) => `// ${file}\n${code}`).join('\n')}`);
      if (verdict.kind !== 'agrees') continue;
      stubs += verdict.stubs;
      for (const form of graph.forms) forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  });
  if (process.env['GRAPHS'] !== undefined) console.log(kinds, stubs, forms);
  expect(failures.join('\n\n')).toBe('');
  // A generator of programs that mean nothing would agree with everything.
  expect(kinds['agrees'] ?? 0).toBeGreaterThan(COUNT / 4);
  expect(stubs).toBeGreaterThan(COUNT / 2);
});
