/** What phases hand on is data; and the client's half of a plan holds nothing of the source but names and places. */
import { expect, it } from 'vitest';
import { moduleIdOf } from '../src/1-source/module-id.ts';
import { parseSource } from '../src/1-source/parse.ts';
import { analyse } from '../src/2-analysis/analyse.ts';
import { mayHoldDirective } from '../src/2-analysis/directives/quick-look.ts';
import { planModule } from '../src/3-plan/plan.ts';
import { emitClient } from '../src/4-emit/client/stubs.ts';
import { createCollector } from '../src/diagnostics/collector.ts';
import { readFixtures } from './fixtures/read-fixture.ts';
import { planOf } from './harness/plan.ts';

it.each(['captures', 'rebuilt', 'file-level'])('analysis and plan are data: %s', (wanted) => {
  const collector = createCollector({ filename: 'a.tsx' });
  let analysed = 0;
  for (const { source, topic } of readFixtures()) {
    const code = source.files.get(source.entry) ?? '';
    if (topic !== wanted || !mayHoldDirective(code)) continue;
    const module = { id: moduleIdOf(source.entry, '/project'), filename: source.entry, program: parseSource(code, source.entry), code };
    const analysis = analyse(module, collector);
    if (analysis === null) continue;
    analysed++;
    const plan = planModule(analysis, { salt: '', aliases: new Map(), form: { kind: 'whole', readable: true } }, collector.report);
    // A function in it would be refused.
    expect(() => structuredClone({ analysis, plan }), source.entry).not.toThrow();
  }
  expect(analysed).toBeGreaterThan(30);
});

const OPTIONS = { client: './client', development: true };

it('is plain data, of which the same stubs are made', () => {
  const plans = readFixtures()
    .filter(({ topic }) => topic === 'file-level')
    .flatMap(({ source, settings }) => {
      const code = source.files.get(source.entry);
      const plan = code === undefined ? null : planOf({ path: source.entry, code }, settings);
      return plan === null ? [] : [plan];
    });
  expect(plans.filter(({ client }) => client.stubs.length > 0).length).toBeGreaterThan(50);
  for (const { client } of plans) {
    expect(structuredClone(client)).toEqual(client);
    // No syntax node: `structuredClone` would take one.
    expect(keysIn(client)).not.toContain('type');
    expect(emitClient(structuredClone(client), OPTIONS)).toEqual(emitClient(client, OPTIONS));
  }
});

function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value) ? value.flatMap(keysIn) : Object.entries(value).flatMap(([key, one]) => [key, ...keysIn(one)]);
}
