/** The wrong examples of docs/diagnostics.md: modules that are refused, or warned of, and what people have to read then, whichever host they use. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { DiagnosticCode } from '../../src/diagnostics/catalogue/catalogue.ts';
import { codesOfOneFile } from '../../src/diagnostics/catalogue/scope.ts';
import { UseServerError } from '../../src/diagnostics/error.ts';
import type { Diagnostic } from '../../src/model/index.ts';

export interface WrongExample {
  readonly code: DiagnosticCode;
  readonly text: string;
  /** What the compiler says of it, on the server: one finding at least, all of this code. */
  readonly diagnostics: readonly Diagnostic[];
  readonly isError: boolean;
}

const docs = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8');

/** Builds keep silent about comments. */
const OF_COMMENTS: readonly string[] = ['suppression-unused', 'suppression-without-reason'];

/** The first wrong example of each code that a single file brings about. */
export const wrongExamples: readonly WrongExample[] = codesOfOneFile
  .filter((code) => !OF_COMMENTS.includes(code))
  .map((code) => {
    const section = docs.split(/^## /m).find((text) => text.startsWith(`${code}\n`)) ?? '';
    const [, text = ''] = /^\*\*Wrong\*\*$[^]*?^```[jt]sx?\n(.*?)^```$/ms.exec(section) ?? [];
    const diagnostics = diagnosticsOf(text);
    return { code, text, diagnostics, isError: diagnostics.some(({ severity }) => severity === 'error') };
  });

/** Those that end a build. */
export const refusedExamples: readonly WrongExample[] = wrongExamples.filter(({ isError }) => isError);

function diagnosticsOf(text: string): readonly Diagnostic[] {
  try {
    return compile(text, { filename: 'wrong.tsx', root: '/', layer: 'server', runtime: 'webpack' })?.diagnostics ?? [];
  } catch (error) {
    if (error instanceof UseServerError) return error.diagnostics;
    throw error;
  }
}

/** Terminals and pages break lines where they like. */
const asOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/**
 * Expects that a text tells a person all about an example: what, where, with the line of code, what to do, and where there is more.
 *
 * @param shown What the host shows.
 * @param file As the host names the example's file, in front of `:line:column`.
 */
export function expectToTell(shown: string, file: string, { code, text, diagnostics }: WrongExample): void {
  const [first] = diagnostics;
  if (first === undefined) return expect.fail(`${code} has no example.`);
  const one = asOneLine(shown);
  const { line, column } = first.span.start;
  const wanted = [`${file}:${line}:${column + 1}`, code, first.message, text.split('\n')[line - 1]?.trim() ?? '', first.hint, first.url];
  expect(
    wanted.filter((part) => !one.includes(asOneLine(part))),
    `what is not told in\n${shown.slice(0, MOST_SHOWN)}`,
  ).toEqual([]);
}

const MOST_SHOWN = 3000;
