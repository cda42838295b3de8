/** The progress bar, on a terminal that remembers what it was shown. */
import { describe, expect, it } from 'vitest';
import { createColors } from 'picocolors';
import { createProgress } from '../../src/cli/terminal/progress.ts';
import type { Terminal } from '../../src/cli/terminal/terminal.ts';

function watched(): Terminal & { readonly shown: (string | null)[] } {
  const shown: (string | null)[] = [];
  const colors = createColors(false);
  return { shown, out: () => undefined, err: () => undefined, colors, errColors: colors, width: 80, cwd: '/', status: (text) => void shown.push(text) };
}

describe('progress', () => {
  it('counts files, draws no more often than anybody can see, and goes away', () => {
    const terminal = watched();
    const progress = createProgress('Compiling', 2000, terminal);
    for (let step = 0; step < 2000; step++) progress.step();
    progress.done();
    expect(terminal.shown[0]).toBe(`Compiling ${'░'.repeat(24)} 1/2,000 files`);
    expect(terminal.shown.at(-1)).toBe(null);
    expect(terminal.shown.length).toBeLessThan(100);
  });

  it('fills up', async () => {
    const terminal = watched();
    const progress = createProgress('Compiling', 4, terminal);
    for (let step = 0; step < 4; step++) {
      await new Promise((resolve) => setTimeout(resolve, 70));
      progress.step();
    }
    expect(terminal.shown.map((text) => text?.replaceAll(/[^█]/g, '').length)).toEqual([6, 12, 18, 24]);
  });
});
