/**
 * The boundary: nothing that is private to a module of Server Functions gets into its client output. Random modules, in which everything private is marked:
 * strings, comments, local and module-level names, imports.
 */
import { describe, expect, it } from 'vitest';
import type { Layer } from '../src/model/index.ts';
import { compileModule } from './harness/compile-module.ts';
import { entryFile, filesOf, randomProgram } from './random/program.ts';

const marker = 'SECRET_';
const count = 2_000;

/** The module with a marker in all that is private to it: everything but the names of its exports. */
function marked(code: string): string {
  const [directive = '', ...rest] = code.split('\n');
  const text = rest
    .join('\n')
    .replace(/"s(\d+)"/g, `"${marker}$1"`)
    .replace(/\b(out\d+|log|fuel|drain|attempt|Failure)\b/g, `${marker}$1`)
    .replace(/\{\n/g, `{ // ${marker}comment\n`);
  return `${directive}\nimport { db } from "./${marker}database";\n${text}\n/* ${marker}end */\nvoid db("${marker}call");\n`;
}

function leak(code: string, development: boolean, layer: Layer = 'client'): string | null {
  const outcome = compileModule({ path: entryFile, code }, layer, { development, pluginOptions: { ids: { salt: 'test' } } });
  if (outcome.kind === 'refused') return `refused: ${outcome.message}`;
  if (outcome.references.length === 0) return 'no references';
  if (outcome.code.includes(marker)) return outcome.code;
  const map = JSON.stringify(outcome.map);
  return map.includes(marker) ? map : null;
}

describe('client output of random modules with the directive on top', () => {
  it.each([true, false])(`has nothing private in it, development: %s`, { timeout: 240_000 }, (development) => {
    let markers = 0;
    let refused = 0;
    for (let seed = 0; seed < count / 2; seed++) {
      const code = marked(filesOf(randomProgram(seed + (development ? 0 : count), 1)).get(entryFile) ?? '');
      markers += code.split(marker).length - 1;
      const found = leak(code, development);
      if (found?.startsWith('refused') === true) refused++;
      else expect(found, code).toBeNull();
    }
    expect(markers).toBeGreaterThan(20 * count);
    expect(refused).toBeLessThan(count / 20);
  });
});

describe('the same look at server output', () => {
  it('finds what is marked', { timeout: 60_000 }, () => {
    const found = Array.from({ length: 20 }, (_, seed) => leak(marked(filesOf(randomProgram(seed, 1)).get(entryFile) ?? ''), true, 'server'));
    expect(found.filter((text) => text?.includes(marker) !== true)).toEqual([]);
  });
});

describe('a module with inline Server Functions', () => {
  it('never has client output', { timeout: 60_000 }, () => {
    for (let seed = 0; seed < 200; seed++) {
      const code = filesOf(randomProgram(seed, 0)).get(entryFile) ?? '';
      if (!code.includes('use server')) continue;
      expect(compileModule({ path: entryFile, code }, 'client').kind, code).toBe('refused');
    }
  });
});
