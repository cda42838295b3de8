/** The semicolons that text edits put in where an author left them out: there where something would be read as one, and nowhere else. */
import { parse } from '@babel/parser';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile.ts';

const HEAD = "'use server';\nlet save = async () => 1;\n";

/** What is left of the module between its declaration and its exports, without calls that register. */
function bodyOf(lines: string): string {
  const { code } = compile(`${HEAD}${lines}\nexport { save };\n`, { filename: 'a.js', root: '/app', layer: 'server' }) ?? { code: '' };
  parse(code, { sourceType: 'module' });
  return code
    .slice(code.indexOf('\n', code.indexOf('let save')) + 1, code.indexOf('\nexport {'))
    .replaceAll(/registerChanging\(\(\) => save, "save", "a\.js", \(fn\) => registerServerReference\(fn, "[^"]*", null\)\)/g, 'R')
    .replace(/^R;\n/, '');
}

describe('a loop that sets an export, without a semicolon, in front of one that is written to', () => {
  it.each(['in', 'of'])('for (… %s …): its body is a block now, behind which none is missing', (word) => {
    expect(bodyOf(`for (save ${word} rows) log()\nsave = other`)).toBe(`for (save ${word} rows) { R; log() }\n(save = other, R, save)`);
    expect(bodyOf(`for (save ${word} rows) save = first\nsave = other`)).toBe(
      `for (save ${word} rows) { R; (save = first, R, save) }\n(save = other, R, save)`,
    );
    expect(bodyOf(`if (a) for (save ${word} rows) log()\nsave = other`)).toBe(`if (a) for (save ${word} rows) { R; log() }\n(save = other, R, save)`);
    expect(bodyOf(`label: for (save ${word} rows) log()\nsave = other`)).toBe(`label: for (save ${word} rows) { R; log() }\n(save = other, R, save)`);
  });

  it('an `else` behind it stays its own, and other statements keep theirs', () => {
    expect(bodyOf('if (a) for (save in rows) log()\nelse save = other')).toBe('if (a) for (save in rows) { R; log() }\nelse (save = other, R, save)');
    expect(bodyOf('if (a) for (save in rows) log()\nelse log()\nsave = other')).toBe(
      'if (a) for (save in rows) { R; log() }\nelse log();\n(save = other, R, save)',
    );
    expect(bodyOf('log()\nsave = other')).toBe('log();\n(save = other, R, save)');
    expect(bodyOf('for (const row of rows) log()\nsave = other')).toBe('for (const row of rows) log();\n(save = other, R, save)');
  });
});
