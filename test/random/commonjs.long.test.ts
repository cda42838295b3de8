/** Random programs of Server Functions, each with one CommonJS export more: refused, by every compiler and in every layout, and for that alone. */
import { describe, expect, it } from 'vitest';
import { transform7, transform8 } from '../harness/babels.ts';
import { compileModule, parserPlugins } from '../harness/compile-module.ts';
import { compileText } from '../law/in-layouts.ts';
import { inLayout, layouts } from '../law/layouts.ts';
import { entryFile, filesOf, randomProgram } from './program.ts';
import { createRandom, programSeed, type Random } from './random.ts';

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

const programs = Array.from({ length: 12 }, (_, index) => {
  const program = randomProgram(programSeed(seed, index), 1);
  const files = filesOf(program);
  return { index, code: files.get(entryFile) ?? '', more: commonJsExport(createRandom(programSeed(seed, 1000 + index))) };
});

describe('CommonJS exports beside a directive on top', () => {
  it.each(programs)('program $index: $more', ({ index, code, more }) => {
    const own = compileModule({ path: entryFile, code }, 'server');
    const mixed = `${code}${more}\n`;
    const expected = own.kind === 'refused' ? ['unsupported-commonjs', ...own.diagnostics.map((one) => one.code)].sort() : ['unsupported-commonjs'];
    for (const layout of [layouts[0], layouts[index % layouts.length] ?? layouts[0]]) {
      const text = inLayout(mixed, layout, parserPlugins(entryFile, undefined));
      for (const transform of [transform7, transform8]) {
        const outcome = compileModule({ path: entryFile, code: text }, 'server', { transform });
        expect([...new Set(outcome.diagnostics.map((one) => one.code))].sort(), `${layout}\n${text}`).toEqual(expected);
      }
      for (const layer of ['server', 'client'] as const)
        expect(compileText(entryFile, text, layer, {}), layout).toMatchObject({ code: null, verdict: expect.stringContaining('unsupported-commonjs') });
    }
  });
});
