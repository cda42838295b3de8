/**
 * Random clients that load Server Functions by `require()`, under the law: with `clientImports` each gets what the plain program gives it, by the plugin and by
 * `compile()`, in every layout. Compilers with a fault are found out by the same programs.
 */
import { describe, expect, it, vi } from 'vitest';
import { compileProgram, lawPrograms } from '../harness/compile-program.ts';
import { onDisk } from '../harness/on-disk.ts';
import { layoutDifferences } from '../law/in-layouts.ts';
import { layouts } from '../law/layouts.ts';
import { runLaw } from '../law/law.ts';
import type { Scenario } from '../law/scenario.ts';
import { programSeed } from './random.ts';
import { requiringProgram } from './requiring.ts';

const faults = [
  'calls in functions are not looked for',
  'a `require` of the module’s own is taken for the real one',
  'what is required is no ES module',
] as const;

const { broken } = vi.hoisted(() => ({ broken: { by: null as string | null } }));

vi.mock(import('../../src/scopes/import-sites.ts'), async (original) => {
  const real = await original();
  const isAtTop = (code: string | null, start: number): boolean => !/=>|function|class/.test(code?.slice(code.lastIndexOf('\n', start), start) ?? '');
  return {
    ...real,
    findImportSites: (program, code, isWanted) => {
      const sites = real.findImportSites(program, code, isWanted);
      return broken.by === faults[0] ? sites.filter((site) => site.kind !== 'call' || isAtTop(code, site.node.start ?? 0)) : sites;
    },
  };
});

vi.mock(import('../../src/scopes/free-names.ts'), async (original) => {
  const real = await original();
  return { ...real, freeNames: (program) => (broken.by === faults[1] ? () => true : real.freeNames(program)) };
});

vi.mock(import('../../src/4-emit/client/imports.ts'), async (original) => {
  const real = await original();
  const asImported = (text: string): string => text.replace('}, true)', '})');
  return {
    emitClientImports: (...args) =>
      real
        .emitClientImports(...args)
        .map((edit) =>
          edit.kind === 'insert' && broken.by === faults[2]
            ? { ...edit, statements: edit.statements.map((part) => (typeof part === 'string' ? asImported(part) : part)) }
            : edit,
        ),
  };
});

const seed = 20261129;

/** Every function that the client has got is called. */
const scenario: Scenario = async ({ client, trace }) => {
  const called = async (value: unknown, depth = 0): Promise<unknown> => {
    if (Array.isArray(value)) return Promise.all(value.map((one) => called(one, depth)));
    if (typeof value !== 'function' || depth > 1) return value;
    const result: unknown = await (value as (text: string) => unknown)('x');
    if (typeof result !== 'object' || result === null || !(Symbol.asyncIterator in result)) return called(result, depth + 1);
    const items: unknown[] = [];
    for await (const item of result as AsyncIterable<unknown>) items.push(item);
    return items;
  };
  // One after the other: what they give tells how many there were.
  for (const value of client?.['out'] as unknown[]) trace(await called(value));
};

async function judge(index: number): Promise<{ readonly text: string; readonly difference: string | null }> {
  const program = requiringProgram(programSeed(seed, index));
  const text = program.files.get(program.entry) ?? '';
  return onDisk(program.files, async (root) => {
    const settings = { root, pluginOptions: { clientImports: true } };
    const { plain, difference } = await runLaw(lawPrograms(compileProgram(program, settings)), scenario);
    if (!plain.outcome.startsWith('returned')) return { text, difference: `the program as it stands ${plain.outcome}` };
    if (difference !== null || broken.by !== null) return { text, difference };
    const layout = layouts[index % layouts.length] ?? layouts[0];
    const differences = await layoutDifferences(program.files, { pluginOptions: { clientImports: true } }, [layout]);
    return { text, difference: differences.length === 0 ? null : differences.join('\n\n') };
  });
}

describe('clients that require Server Functions', () => {
  it('40 random programs', { timeout: 300_000 }, async () => {
    const found: string[] = [];
    for (let index = 0; index < 40 && found.length < 3; index++) {
      const { text, difference } = await judge(index);
      if (difference !== null) found.push(`program ${index}:\n${text}\n${difference}`);
    }
    expect(found.join('\n\n')).toBe('');
  });

  it.each(faults)('a compiler with a fault is found out: %s', { timeout: 120_000 }, async (fault) => {
    broken.by = fault;
    const differ = async (index: number): Promise<boolean> => index < 100 && ((await judge(index)).difference !== null || differ(index + 1));
    expect(await differ(0).finally(() => (broken.by = null))).toBe(true);
  });
});
