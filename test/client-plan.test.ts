/** What the client's half of a plan is: plain data, that holds nothing of the source but names and places. */
import { expect, it } from 'vitest';
import { emitClient } from '../src/4-emit/client/stubs.ts';
import { readFixtures } from './fixtures/read-fixture.ts';
import { planOf } from './harness/plan.ts';

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
