/** Suggestions: what they make of a file, and that the finding is gone then. */
import { describe, expect, it } from 'vitest';
import { ESLint } from 'eslint';
import { lintFindings } from '../../src/lint/findings.ts';
import { applyEdits } from '../../src/lint/suggestions.ts';
import { optionsFor } from './linters.ts';

function applied(code: string, filename = '/app/a.tsx'): string | null {
  const [first] = lintFindings(code, filename);
  if (first === undefined) throw new Error('no finding');
  if (first.suggestion === null) return null;
  return applyEdits(code, first.suggestion.edits);
}

const inside = (directive: string, before = ''): string => `const a = async () => {\n  ${before}${directive}\n  work();\n};\n`;

describe('a directive is spelled right', () => {
  it.each([
    "'use sevrer';",
    '"use sevrer";',
    "'use-server'",
    "'Use Server';",
    "'use action';",
    "'use server ';",
    '`use server`;',
    "('use server');",
    "'use ' + 'server';",
    "'use\\x20server';",
  ])('%s', (written) => {
    const quote = written.startsWith('"') ? '"' : "'";
    const fixed = applied(inside(written));
    expect(fixed).toBe(inside(`${quote}use server${quote}${written.endsWith(';') ? ';' : ''}`));
    expect(lintFindings(fixed ?? '', '/app/a.tsx')).toEqual([]);
    expect(applied(`${written}\nexport async function a() {}\n`)).toMatch(/^(['"])use server\1;?\nexport/);
  });

  it('not where it would have no effect, and not with what hangs on it', () => {
    expect(applied(inside('`use server`;', 'work(); '))).toBeNull();
    expect(applied(inside("'use server'\n  [1].map(work);"))).toBeNull();
  });
});

describe('a directive is moved', () => {
  it.each([
    ["import a from 'a';\n'use server';\nexport async function b() {}\n", "'use server';\nimport a from 'a';\nexport async function b() {}\n"],
    [
      "#!/usr/bin/env node\nimport a from 'a'; 'use server';\nexport async function b() {}\n",
      "#!/usr/bin/env node\n'use server';\nimport a from 'a'; \nexport async function b() {}\n",
    ],
    [
      "// All rights reserved.\n\n// @ts-ignore\nimport a from 'a';\r\n'use server'\r\nexport async function b() {}\n",
      "// All rights reserved.\n\n'use server';\n// @ts-ignore\nimport a from 'a';\r\nexport async function b() {}\n",
    ],
    [inside("'use server';", 'first();\n  '), inside('', "'use server';\n  first();").replace('\n  \n', '\n')],
    ["const a = async () => { first(); 'use server'; };\n", "const a = async () => { 'use server'; first();  };\n"],
  ])('%j', (code, expected) => {
    expect(applied(code)).toBe(expected);
    expect(lintFindings(expected, '/app/a.tsx')).toEqual([]);
  });

  it.each([
    "'use client';\nimport a from 'a';\n'use server';\n",
    "async function a() {\n  if (b) {\n    'use server';\n  }\n}\n",
    "class A {\n  static {\n    'use server';\n  }\n}\n",
  ])('not: %j', (code) => {
    expect(applied(code)).toBeNull();
  });
});

describe('a function becomes async', () => {
  it.each([
    ["function a() {\n  'use server';\n}\n", "async function a() {\n  'use server';\n}\n"],
    ["const a = <T,>(x: T) => {\n  'use server';\n};\n", "const a = async <T,>(x: T) => {\n  'use server';\n};\n"],
    ["const o = { a() {\n  'use server';\n} };\n", "const o = { async a() {\n  'use server';\n} };\n"],
    ["class A { static a() {\n  'use server';\n} }\n", "class A { static async a() {\n  'use server';\n} }\n"],
    ["'use server';\nexport function a() {}\n", "'use server';\nexport async function a() {}\n"],
    ["'use server';\nexport const a = (b) => b;\n", "'use server';\nexport const a = async (b) => b;\n"],
    ["'use server';\nexport const a = (function () {});\n", "'use server';\nexport const a = (async function () {});\n"],
    ["'use server';\nexport default () => {};\n", "'use server';\nexport default async () => {};\n"],
    ["'use server';\nexport default function () {}\n", "'use server';\nexport default async function () {}\n"],
    ["'use server';\nfunction a() {}\nexport { a as b };\n", "'use server';\nasync function a() {}\nexport { a as b };\n"],
  ])('%j', (code, expected) => {
    expect(applied(code)).toBe(expected);
    expect(lintFindings(expected, '/app/a.tsx')).toEqual([]);
  });

  it('not a generator', () => {
    expect(applied("function* a() {\n  'use server';\n}\n")).toBeNull();
  });

  it('not one that returns an async function, or was one before it was compiled', () => {
    expect(applied("'use server';\nexport const a = (b) => async () => b;\n")).toBeNull();
    expect(applied("'use server';\nexport function a() { return _a.apply(this, arguments); }\n")).toBeNull();
  });
});

it('reaches the editor through ESLint, and is never a fix', async () => {
  const [result] = await new ESLint(optionsFor('recommended')).lintText("async function a() {\n  'use sevrer';\n}\n", { filePath: 'a.js' });
  expect(result?.messages).toMatchObject([{ suggestions: [{ desc: "Write 'use server'.", fix: { text: "'use server';" } }] }]);
  expect(result?.messages[0]?.fix).toBeUndefined();
});
