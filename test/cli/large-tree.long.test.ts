/** A tree whose sources do not fit into memory together. */
import { describe, expect, it } from 'vitest';
import { tree } from './tree.ts';
import type { Tree } from './tree.ts';

const FILES = 2500;
const FILLER = 40_000;

/** 100 MB of text: one module of Server Functions, 50 files that use it, and many that do not. */
function large(): Tree {
  const filler = `// ${'x'.repeat(FILLER)}\n`;
  const files: Record<string, string> = { 'actions.ts': "'use server';\nexport async function save() {}\n" };
  for (let index = 0; index < FILES; index++) {
    const uses = index % 50 === 0;
    const code = uses ? `import { save } from '../actions';\nexport default () => <form action={save} />;\n` : `export const value${index} = ${index};\n`;
    files[`d${index % 20}/f${index}.tsx`] = code + filler;
  }
  return tree(files);
}

describe('a tree of 100 MB', () => {
  it('is listed and checked in 48 MB of heap', () => {
    const it = large();
    const env = { NODE_OPTIONS: '--max-old-space-size=48' };
    const { code, out, err } = it.runWith(env, 'list', '--json');
    expect([code, err]).toEqual([0, '']);
    const { totals, functions } = JSON.parse(out) as { readonly totals: object; readonly functions: readonly { readonly referencedFrom: readonly object[] }[] };
    expect(totals).toEqual({ files: FILES + 1, modules: 1, functions: 1 });
    expect(functions.map(({ referencedFrom }) => referencedFrom.length)).toEqual([FILES / 50]);
    expect(it.runWith(env, 'check')).toMatchObject({ code: 0, err: '' });
  });

  it('is compiled in it, too', () => {
    const it = large();
    const { code, out } = it.runWith({ NODE_OPTIONS: '--max-old-space-size=48' }, 'compile', '.', '--out', 'out');
    expect([code, out]).toEqual([0, 'Compiled 2,501 files, 0 unchanged: 1 Server Function in 1 file.\n']);
  });
});
