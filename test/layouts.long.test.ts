/**
 * Layout means nothing: a program in another layout is the same program compiled, with the same ids and digests, or is refused for the same reasons, by the
 * plugin and by `compile()`.
 */
import { describe, expect, it } from 'vitest';
import { readFixtures } from './fixtures/read-fixture.ts';
import { layoutDifferences } from './law/in-layouts.ts';
import { layouts as all } from './law/layouts.ts';
import { filesOf, randomProgram } from './random/program.ts';
import { programSeed } from './random/random.ts';

/** As written they go through the invariants. */
const layouts = all.filter((layout) => layout !== 'as written');
const fixtures = readFixtures().filter(({ knownFailure, title }) => knownFailure === null && title !== 'a-syntax-error-keeps-its-message');
const topics = [...new Set(fixtures.map(({ topic }) => topic))];

describe('fixtures in every layout', () => {
  it.each(topics)('%s', { timeout: 600_000 }, async (topic) => {
    const found: string[] = [];
    for (const { name, source, settings } of fixtures.filter((fixture) => fixture.topic === topic)) {
      for (const difference of await layoutDifferences(source.files, settings, layouts)) found.push(`${name}, ${difference}`);
    }
    expect(found.join('\n\n')).toBe('');
  });
});

describe('random programs', () => {
  it('60 in every layout', { timeout: 600_000 }, async () => {
    const found: string[] = [];
    for (let index = 0; index < 60; index++) {
      const seed = programSeed(20261129, index);
      for (const difference of await layoutDifferences(filesOf(randomProgram(seed)), {}, layouts)) found.push(`program ${seed}, ${difference}`);
    }
    expect(found.slice(0, 3).join('\n\n')).toBe('');
  });
});
