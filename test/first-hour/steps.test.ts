/** docs/first-hour.md can be followed: each change fits the files that the page has had written before. */
import { expect, test } from 'vitest';
import { applied, stepsOf, WALKS } from './steps.ts';

test('has the four walks', () => {
  expect(WALKS).toEqual(['Next.js', 'Vite with Server Components', 'Vite without Server Components', 'webpack']);
});

test.each(WALKS)('%s: what it changes is there, and it runs, breaks, is mended and shows its list', (walk) => {
  const files = new Map<string, string>();
  const kinds = new Set<string>();
  for (const step of stepsOf(walk)) {
    kinds.add(step.kind);
    if (step.kind === 'write') files.set(step.file, step.text);
    if (step.kind !== 'change') continue;
    const path = [step.file, `src/${step.file}`].find((name) => files.has(name));
    // Files of a starter are not ours to know.
    if (path !== undefined) files.set(path, applied(files.get(path) ?? '', step.hunks));
  }
  expect([...kinds].sort()).toEqual(
    expect.arrayContaining(
      ['change', 'open', 'press', 'put back', 'run', 'says', 'shows', 'shows no more', 'stop', 'type', 'write'].filter(
        (kind) => kind !== 'stop' || walk !== 'webpack',
      ),
    ),
  );
  expect([...files.values()].join('\n').match(/^'use server';$/gm)).toHaveLength(1);
});
