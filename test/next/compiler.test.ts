/** `runtime: 'next'`: ids, the comment, and the exports that Next.js looks for; without Next.js. */
import { parse } from '@babel/parser';
import { describe, expect, it } from 'vitest';
import { MAY_HOLD_DIRECTIVE, mayHoldDirective } from '../../src/2-analysis/directives/quick-look.ts';
import { compile } from '../../src/compile.ts';
import type { CompileOptions } from '../../src/compile.ts';
import useServer from '../../src/index.ts';
import { clientActionComment } from '../../src/targets/next.ts';
import { transform7, transform8 } from '../harness/babels.ts';

const options = { filename: 'app/a.tsx', root: '/app', layer: 'server', runtime: 'next', development: false } satisfies CompileOptions;

function compiled(code: string, more: Partial<CompileOptions> = {}) {
  const result = compile(code, { ...options, ...more });
  if (result === null) throw new Error('There is nothing to compile.');
  return result;
}

const idsOf = (code: string, more: Partial<CompileOptions> = {}): Record<string, string> =>
  Object.fromEntries(compiled(code, more).references.map(({ exportName, id }) => [exportName, id]));

/** What Next.js reads: the pattern is its own. */
function actionsIn(code: string): unknown {
  const json = /\/\* __next_internal_action_entry_do_not_use__ (\{.*\}) \*\//.exec(code)?.[1];
  return json === undefined ? null : (JSON.parse(json) as unknown);
}

describe('ids', () => {
  const inline = (parameters: string, body = ''): string =>
    `export default function Page({ a }) { async function f(${parameters}) { 'use server'; ${body} } return f; }`;

  it.each([
    ['no parameter', inline(''), '00'],
    ['one', inline('x'), '40'],
    ['two', inline('x, y = 1'), '60'],
    ['a pattern', inline('{ x }, [y]'), '60'],
    ['six', inline('a1, a2, a3, a4, a5, a6'), '7e'],
    ['seven', inline('a1, a2, a3, a4, a5, a6, a7'), '7f'],
    ['a rest', inline('x, ...rest'), '7f'],
    ['arguments', inline('', 'return arguments.length;'), '7f'],
    ['arguments of another function', inline('', 'return function () { return arguments; };'), '00'],
    ['a bound argument before it', inline('x', 'return a + x;'), '60'],
    ['a bound argument alone', inline('', 'return a;'), '40'],
  ])('say which arguments the client has to send: %s', (_, code, byte) => {
    expect(idsOf(code)['Page.f']?.slice(0, 2)).toBe(byte);
  });

  it('have all arguments where the function is not known', () => {
    const ids = idsOf("'use server'; export const a = guard(async () => {}); export { b } from './b'; export async function c(x) {}");
    expect(Object.values(ids).map((id) => id.slice(0, 2))).toEqual(['7f', '7f', '40']);
  });

  it('are those of every other build behind their first byte, whatever the parameters', () => {
    const plain = compiled(inline('x'), { runtime: 'webpack' }).references[0]?.id;
    for (const parameters of ['', 'x', '...rest']) expect(idsOf(inline(parameters))['Page.f']).toMatch(new RegExp(`^[0-7][0-9a-f]${String(plain)}$`));
  });

  it('depend on the salt, and on nothing else that changes', () => {
    const before = idsOf(inline('x'));
    expect(idsOf(inline('x').replace('async function f', "async function g() { 'use server'; } async function f"))).toMatchObject(before);
    expect(idsOf(inline('x'), { ids: { salt: 's' } })).not.toEqual(before);
    expect(idsOf(inline('x'), { development: true })).toEqual(before);
  });
});

describe('the comment', () => {
  const code = `'use server';
export async function save() { return async () => { 'use server'; }; }
export { save as delete, save as "a-b", save as "*/ alert(1) /*", save as "\\u2028\\n", save as é, save as callServer };
export default async () => {};
`;

  it.each(['server', 'client'] as const)('of the %s layer lists every reference, nested ones too, and is the first line', (layer) => {
    const { code: text, references } = compiled(code, { layer });
    expect(actionsIn(text.split('\n')[0] ?? '')).toEqual(Object.fromEntries(references.map(({ id, exportedAs }) => [id, exportedAs])));
    expect(references.map(({ exportName }) => exportName)).toContain('save.anonymous');
  });

  it('holds identifiers alone, whatever is exported', () => {
    const names = Object.values(actionsIn(compiled(code).code) as Record<string, string>);
    for (const name of names) {
      expect(name).toMatch(/^[A-Za-z_$][\w$]*$/);
      if (name !== 'default')
        expect(() =>
          parse(`import { createServerReference, callServer, findSourceMapURL } from 'x'; export const ${name} = 1;`, { sourceType: 'module' }),
        ).not.toThrow();
    }
    expect(new Set(names).size).toBe(names.length);
  });

  it('names exports of the server that are there', () => {
    const { code: text } = compiled(code);
    const { program } = parse(text, { sourceType: 'module' });
    const exported = program.body.flatMap((statement) =>
      statement.type === 'ExportNamedDeclaration'
        ? statement.specifiers.map(({ exported: name }) => (name.type === 'Identifier' ? name.name : name.value))
        : [],
    );
    const declared = [...exported, 'save', 'default'];
    for (const name of Object.values(actionsIn(text) as Record<string, string>)) expect(declared).toContain(name);
  });

  it('is the same from the Babel plugin', () => {
    for (const transform of [transform7, transform8]) {
      for (const layer of ['server', 'client'] as const) {
        const result = transform(code, {
          filename: '/app/app/a.jsx',
          root: '/app',
          development: false,
          parserPlugins: ['jsx'],
          plugins: [[useServer, { layer, runtime: 'next' }]],
        });
        const text = compiled(code, { layer, filename: 'app/a.jsx' }).code;
        expect(result.code.split('\n')[0]).toBe(text.split('\n')[0]);
      }
    }
  });

  it('survives a path that would end it', () => {
    const comment = clientActionComment([], 'app/*/a.ts');
    expect(comment.indexOf('*/')).toBe(comment.length - 2);
    expect(JSON.parse(comment.slice(comment.indexOf('['), -2))).toEqual([{}, 'app/*/a.ts', '']);
  });
});

describe('compiled code', () => {
  it('lets Next.js check what the compiler cannot see through, after our own check', () => {
    const { code } = compiled("'use server'; export const a = guard(async () => {});");
    expect(code).toMatch(/checkExport\(a, "a", "app\/a\.tsx"\) \|\| registerServerReference\(a, "7f[\da-f]{40}", null\);\nensureServerEntryExports\(\[a\]\);/);
    expect(code).toContain('import { ensureServerEntryExports } from "private-next-rsc-action-validate";');
  });

  it('has neither path nor name in production stubs', () => {
    const { code } = compiled("'use server'; export async function save() {}", { layer: 'client' });
    expect(code.split('\n').slice(1).join('\n')).toMatch(
      /^import \{ createServerReference, callServer \} from "private-next-rsc-action-client-wrapper";\nexport const save = \/\*#__PURE__\*\/ createServerReference\("00[\da-f]{40}", callServer\);\n$/,
    );
  });
});

describe('MAY_HOLD_DIRECTIVE', () => {
  const words = 'use server';
  const edits = [...words].flatMap((_, index) => [
    words.slice(0, index) + words.slice(index + 1),
    `${words.slice(0, index)}x${words.slice(index)}`,
    `${words.slice(0, index)} ${words.slice(index)}`,
    `${words.slice(0, index)}x${words.slice(index + 1)}`,
    words.slice(0, index) + (words[index + 1] ?? '') + (words[index] ?? '') + words.slice(index + 2),
  ]);
  const forms = [
    words,
    ...edits,
    'use  server',
    ' use server ',
    'use-server',
    'use_server',
    'USE SERVER',
    'useServer',
    'usserver',
    'use action',
    'use actions',
    'use–server',
    'use\u200bserver',
    '\u200buse server',
    '\\x75se server',
    'use \\u0073erver',
    'use\\\nserver',
    '\\u{75}\\u{73}\\u{65} \\u{73}\\u{65}\\u{72}\\u{76}\\u{65}\\u{72}',
  ];

  it('matches whatever may hold a directive or an attempt at one', () => {
    for (const form of forms) {
      for (const quote of ['"', "'", '`']) {
        const code = `async function f() { ${quote}${form}${quote}; }`;
        if (mayHoldDirective(code)) expect([form, MAY_HOLD_DIRECTIVE.test(code)]).toEqual([form, true]);
      }
    }
    expect(MAY_HOLD_DIRECTIVE.test("'use ' + 'server'")).toBe(true);
  });

  it.each([
    "'use client';",
    "'use strict';",
    "'use cache';",
    "import { useState } from 'react';",
    'className="flex items-center use"',
    "import x from '@/lib/server';",
  ])('does not match %s', (code) => {
    expect(MAY_HOLD_DIRECTIVE.test(code)).toBe(false);
  });

  it('has nothing that only JavaScript understands', () => {
    expect(MAY_HOLD_DIRECTIVE.source).not.toMatch(/\(\?[=!<]|\\[1-9]/);
  });
});
