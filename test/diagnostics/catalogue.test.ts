import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue, diagnosticCodes, docsUrl, DOCS_URL, isDiagnosticCode } from '../../src/diagnostics/catalogue/catalogue.ts';
import type { DiagnosticCode, DiagnosticParams } from '../../src/diagnostics/catalogue/catalogue.ts';
import { createDiagnostic } from '../../src/diagnostics/collector.ts';
import { shorten } from '../../src/diagnostics/formats/shorten.ts';
import { samples } from './samples.ts';
import { codesOfOneFile } from '../../src/diagnostics/catalogue/scope.ts';

const span = { start: { line: 1, column: 0 }, end: { line: 1, column: 1 } };

function words<C extends DiagnosticCode>(code: C, params: DiagnosticParams[C]): { message: string; hint: string } {
  const diagnostic = createDiagnostic(code, params, { filename: 'a.ts', span });
  if (diagnostic === null) throw new Error(`${code} is off`);
  return diagnostic;
}

function wordsOfAll<C extends DiagnosticCode>(code: C): { message: string; hint: string }[] {
  return samples[code].map((params) => words(code, params));
}

/** The names in the parameters: what a person has to find again in the message. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    typeof entry === 'string' && /name$|^variable$|^module$|^from$|^found$|^argument$|^id$|^as$|^part$/i.test(key) ? [entry] : namesIn(entry),
  );
}

describe.each(diagnosticCodes)('%s', (code) => {
  it('is put into one sentence and a hint, different for different faults', () => {
    const all = wordsOfAll(code);
    for (const { message, hint } of all) {
      expect(message).toMatch(/^[A-Z`"].*\.$/s);
      expect(message).not.toMatch(/undefined|\[object|\. [A-Z]|\bnull\b(?!,)/);
      expect(hint).toMatch(/^[A-Z`'].*\.$/s);
      expect(`${message}${hint}`).not.toMatch(/\n/);
    }
    expect(new Set(all.map(({ message }) => message)).size).toBe(all.length);
  });

  it("names the user's own things", () => {
    wordsOfAll(code).forEach(({ message }, index) => {
      for (const name of namesIn(samples[code][index])) if (name !== 'default') expect(message).toContain(name);
    });
  });

  it('has a title and a documentation anchor', () => {
    expect(catalogue[code].title).toMatch(/^[A-Z`'].*[^.]$/);
    expect(docsUrl(code)).toBe(`${DOCS_URL}#${code}`);
  });

  it('is an error where it is locked', () => {
    if (catalogue[code].locked) expect(catalogue[code].severity).toBe('error');
  });
});

it('leaves open only what neither changes the meaning nor crosses the border', () => {
  expect(diagnosticCodes.filter((code) => !catalogue[code].locked)).toEqual([
    'no-exports',
    'browser-global',
    'capture-not-serializable',
    'capture-may-be-secret',
    'secret-literal',
    'bound-in-clear',
    'server-function-unreferenced',
    'server-component-exposed',
    'server-handler-exposed',
    'server-only-intended',
    'unguarded-server-function',
    'guard-not-found',
    'public-function-not-found',
    'suppression-unused',
    'suppression-without-reason',
  ]);
});

it('tells codes from other names', () => {
  expect(['capture-written', 'capture', 'toString', '__proto__'].map(isDiagnosticCode)).toEqual([true, false, false, false]);
});

/** The same parameters with another text for every name in them. */
function renamed<T>(value: T, text: string): T {
  const names = new Set(namesIn(value));
  return JSON.parse(JSON.stringify(value), (_, entry: unknown) => (typeof entry === 'string' && names.has(entry) ? text : entry));
}

it.each(diagnosticCodes)('%s shows hostile names so that they stay in their line and cannot command a terminal', (code) => {
  const check = <C extends DiagnosticCode>(of: C): void => {
    for (const params of samples[of]) {
      const { message, hint } = words(of, renamed(params, 'a\n\u001b[31m`\u202e'));
      expect(`${message}${hint}`).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
      const long = words(of, renamed(params, 'use server '.repeat(5000)));
      expect(`${shorten(long.message)}${shorten(long.hint)}`.length).toBeLessThan(1300);
    }
  };
  check(code);
});

describe('the documentation', () => {
  const docs = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8');
  const sections = docs.split(/^## /m).slice(1);
  const headings = sections.map((section) => section.split('\n')[0]?.trim());

  it('has one heading for each code, in the same order', () => {
    expect(headings).toEqual(diagnosticCodes);
  });

  it.each(diagnosticCodes)('of %s shows a wrong and a right example', (code) => {
    const section = sections.find((text) => text.startsWith(`${code}\n`)) ?? '';
    expect(section.match(/^\*\*Wrong\*\*$/gm)).toHaveLength(1);
    expect(section.match(/^\*\*Right\*\*$/gm)).toHaveLength(1);
    expect(section.match(/^```(jsx?|tsx?|js)$/gm)?.length).toBeGreaterThanOrEqual(2);
  });

  it.each(diagnosticCodes)('of %s begins with the severity that the catalogue gives it', (code) => {
    const { severity, locked } = catalogue[code];
    const words = locked ? 'Always an error' : severity === 'error' ? 'An error by default' : 'A warning by default';
    expect(docs).toMatch(new RegExp(`^## ${code}\\n\\n${words}[,.]`, 'm'));
  });
});

describe('the fixtures', () => {
  const folder = new URL('../../__fixtures__/diagnostics/', import.meta.url);

  it('have one folder for each code that one file decides, and none for a code that does not exist', () => {
    const folders = existsSync(folder) ? readdirSync(folder) : [];
    expect(folders.filter((name) => !isDiagnosticCode(name))).toEqual([]);
    expect(codesOfOneFile.filter((code) => !folders.includes(code) && !code.startsWith('suppression-'))).toEqual([]);
  });
});
