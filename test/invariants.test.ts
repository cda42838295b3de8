import { describe, expect, it } from 'vitest';
import { compileModule } from './harness/compile-module.ts';
import type { Fault } from './harness/faulty-plugin.ts';
import { pluginWith } from './harness/faulty-plugin.ts';
import { agreesWith, brokenInvariants, invariants } from './invariants.ts';

const fileLevel = `'use server';
// SECRET_comment_above
import { db } from './SECRET_db';
export async function save(a) { return db('SECRET_body', a); }
export async function remove() {}`;
const inline = `export async function save() { 'use server'; return 1; }`;

function broken(code: string, fault: Fault | null, chosen = invariants): readonly string[] {
  const source = { path: 'page.js', code };
  const settings = { plugin: pluginWith(fault) };
  const server = compileModule(source, 'server', settings);
  const client = compileModule(source, 'client', settings);
  return brokenInvariants({ source, settings, server, client }, chosen);
}

const faults: readonly (readonly [Fault, string, RegExp])[] = [
  ['prints what does not parse', fileLevel, /^the output parses: server: SyntaxError/],
  ['uses a node twice', fileLevel, /^no syntax node is used twice: server: Identifier at .*id and at .*arguments/],
  ['counts its compiles', fileLevel, /^a second compile gives the same bytes: server/],
  ['keeps the directive', fileLevel, /^compiling the output changes nothing: server: the output still has Server Functions/],
  ['renames what it compiled before', fileLevel, /^compiling the output changes nothing: server:\n(.*\n)*\+ .*save\(a, again\)/],
  ['leaves an id out of the entry', fileLevel, /same ids: the entry has page#remove, the references page#save, page#remove/],
  ['has another digest in the entry', fileLevel, /same ids: the entry says something else of page#save, page#remove than the references/],
  ['registers nothing', fileLevel, /same ids: the server never registers page#save, page#remove/],
  ['registers another id', fileLevel, /same ids: the server registers page#save2, page#remove2, which are no references/],
  ['stubs another id', fileLevel, /same ids: the client stubs page#save2, page#remove2 of page#save, page#remove/],
  ['gives two functions one id', fileLevel, /same ids: two references have one id: page#one page#one/],
  ['keeps a comment for the client', fileLevel, /reaches the client: SECRET_comment is in the client's code/],
  ['keeps the source in the map', fileLevel, /reaches the client: SECRET_\w+ is in the client's source map/],
  ['warns on the server only', fileLevel, /^both layers have the same diagnostics: server:\n1:0 warn secret-literal/],
  ['lets inline functions through', inline, /never reaches the client: the client layer accepted it/],
  ['refuses for one Babel major', inline, /^Babel 7 and 8 give the same program: server .*\n[^]*refused: .*refused/],
  ['depends on the Babel major', fileLevel, /^Babel 7 and 8 give the same program: server .*\n(.*\n)*- "Babel 8.*\n\+ "Babel 7/],
];

describe('the invariants', () => {
  it.each([fileLevel, inline, 'export const plain = 1;'])('hold for a compiler without a fault: %s', (code) => {
    expect(broken(code, null)).toEqual([]);
  });

  it.each(faults)('see a compiler that %s', (fault, code, seen) => {
    expect(broken(code, fault)).toContainEqual(expect.stringMatching(seen));
  });

  it('every one of them is seen to break', () => {
    const names = faults.flatMap(([fault, code]) => broken(code, fault).map((sentence) => sentence.split(':')[0]));
    expect(invariants.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('another way to the output joins in', () => {
    const same = agreesWith('a printer', (source, layer) => {
      const outcome = compileModule(source, layer, { plugin: pluginWith(null) });
      return outcome.kind === 'compiled' ? `/* other comments */ (${'0'});${outcome.code}`.replace('(0);', '') : '';
    });
    expect(broken(fileLevel, null, [same])).toEqual([]);
    const other = agreesWith('a compiler of nothing', ({ code }) => code);
    expect(broken(fileLevel, null, [other])).toEqual([expect.stringContaining('a compiler of nothing gives the same program: server')]);
  });
});
