/**
 * Random programs of Server Functions, each with one CommonJS export more: refused, by every compiler and in every layout, and for that alone. Compilers that miss a form
 * are found out.
 */
import type { Statement } from '@babel/types';
import { describe, expect, it, vi } from 'vitest';
import { transform7, transform8 } from '../harness/babels.ts';
import { compileModule, parserPlugins } from '../harness/compile-module.ts';
import { compileText } from '../law/in-layouts.ts';
import { inLayout, layouts } from '../law/layouts.ts';
import { inCommonJs } from './commonjs.ts';
import { requireFaultNames, withFault } from './faults.ts';
import { judge, type JudgeOptions } from './judge.ts';
import { entryFile, filesOf, randomProgram } from './program.ts';
import { createRandom, programSeed, type Random } from './random.ts';

const missed = [
  'exports behind types are not seen',
  'exports that are handed to a function are not seen',
  'only what a statement starts with is looked at',
] as const;

const { broken } = vi.hoisted(() => {
  // React chooses its build when it is loaded; the production build is much faster.
  process.env['NODE_ENV'] = 'production';
  return { broken: { by: null as string | null } };
});

vi.mock(import('../../src/2-analysis/exports/commonjs.ts'), async (original) => {
  const { reportCommonJs } = await original();
  const isMissed = ({ type, start, end }: Statement, code: string): boolean => {
    const text = code.slice(start ?? 0, end ?? 0);
    if (broken.by === missed[0]) return /as any\)|!/.test(text);
    if (broken.by === missed[1]) return /^\w[\w.]*\([^;]*\bexports,/.test(text);
    return broken.by === missed[2] && (type !== 'ExpressionStatement' || !/^\(?(?:module|exports)\b/.test(text));
  };
  return {
    reportCommonJs: (source, ...rest) => {
      const body = source.program.body.filter((statement) => !isMissed(statement, source.code ?? ''));
      reportCommonJs({ ...source, program: { ...source.program, body } }, ...rest);
    },
  };
});

const seed = 20261129;

/** `module` or `exports`, written in any way. */
function commonJsExport(random: Random): string {
  const name = random.pick(['late', 'default', '__proto__', 'a-b']);
  const exports = random.pick([
    'exports',
    'module.exports',
    '(exports as any)',
    '(module as any).exports',
    'module["exports"]',
    'module[`exports`]',
    'module!.exports',
  ]);
  const value = random.pick(['async () => 1', 'echo', '{}', 'require("./other")']);
  return random.pick([
    `${exports}[${JSON.stringify(name)}] = ${value};`,
    `${exports}.late = ${exports}.later = ${value};`,
    `Object.assign(${exports}, { ${JSON.stringify(name)}: ${value} });`,
    `Object.defineProperty(${exports}, ${JSON.stringify(name)}, { value: ${value} });`,
    `if (typeof module === "object") { ${exports}.late = ${value}; }`,
    `${exports}.__esModule = true, ${exports}.late = ${value};`,
    `module.exports = { late: ${value} };`,
    `const own: any = module.exports = ${value};`,
    `__exportStar(require("./other"), ${exports});`,
    `(() => { ${exports}.late = ${value}; })();`,
    `const { exports: given } = module; given.late = ${value};`,
  ]);
}

interface Mixed {
  readonly index: number;
  readonly code: string;
  readonly more: string;
}

function mixed(index: number): Mixed {
  const program = randomProgram(programSeed(seed, index), 1);
  return { index, code: filesOf(program).get(entryFile) ?? '', more: commonJsExport(createRandom(programSeed(seed, 1000 + index))) };
}

const isRefused = ({ code, more }: Mixed): boolean =>
  compileModule({ path: entryFile, code: `${code}${more}\n` }, 'server').diagnostics.some((one) => one.code === 'unsupported-commonjs');

describe('CommonJS exports beside a directive on top', () => {
  it.each(Array.from({ length: 12 }, (_, index) => mixed(index)))('program $index: $more', ({ index, code, more }) => {
    const own = compileModule({ path: entryFile, code }, 'server');
    const both = `${code}${more}\n`;
    const expected = own.kind === 'refused' ? ['unsupported-commonjs', ...own.diagnostics.map((one) => one.code)].sort() : ['unsupported-commonjs'];
    for (const layout of [layouts[0], layouts[index % layouts.length] ?? layouts[0]]) {
      const text = inLayout(both, layout, parserPlugins(entryFile, undefined));
      for (const transform of [transform7, transform8]) {
        const outcome = compileModule({ path: entryFile, code: text }, 'server', { transform });
        expect([...new Set(outcome.diagnostics.map((one) => one.code))].sort(), `${layout}\n${text}`).toEqual(expected);
      }
      for (const layer of ['server', 'client'] as const)
        expect(compileText(entryFile, text, layer, {}), layout).toMatchObject({ code: null, verdict: expect.stringContaining('unsupported-commonjs') });
    }
  });

  it.each(missed)('a compiler with a fault is found out: %s', (fault) => {
    broken.by = fault;
    const found = Array.from({ length: 100 }, (_, index) => mixed(index)).find((program) => !isRefused(program));
    broken.by = null;
    expect(found).toBeDefined();
    expect(found && isRefused(found)).toBe(true);
  });
});

describe('programs written as CommonJS', () => {
  it.each([...missed.slice(1), ...requireFaultNames])('a compiler with a fault is found out: %s', { timeout: 120_000 }, async (fault) => {
    const options: JudgeOptions = requireFaultNames.includes(fault) ? { mangle: withFault(fault) } : {};
    const written = Array.from({ length: 200 }, (_, index) => inCommonJs(randomProgram(programSeed(seed, index)))).flat();
    for (const program of written) {
      broken.by = fault;
      const { kind } = await judge(program, options);
      broken.by = null;
      if (kind !== 'differs') continue;
      expect(await judge(program)).toEqual({ kind: 'agrees' });
      return;
    }
    expect.fail('no program noticed');
  });
});
