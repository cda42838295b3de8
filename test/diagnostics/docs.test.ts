/** The examples of the documentation, compiled: the wrong ones are refused with their code, the right ones pass. */
import { readFileSync } from 'node:fs';
import { transformSync } from '@babel/core';
import { describe, expect, it, vi } from 'vitest';
import type { DiagnosticCode } from '../../src/diagnostics/catalogue/catalogue.ts';
import { UseServerError } from '../../src/diagnostics/error.ts';
import useServer from '../../src/index.ts';
import type { Diagnostic } from '../../src/model/index.ts';
import { codesOfOneFile } from '../../src/diagnostics/catalogue/scope.ts';

const docs = readFileSync(new URL('../../docs/diagnostics.md', import.meta.url), 'utf8');

// Warnings are printed by the plugin too.
vi.spyOn(console, 'warn').mockReturnValue();

function examples(code: DiagnosticCode): { wrong: string[]; right: string[] } {
  const section = docs.split(/^## /m).find((text) => text.startsWith(`${code}\n`)) ?? '';
  const [, wrong = '', right = ''] = section.split(/^\*\*(?:Wrong|Right)\*\*$/m);
  const blocks = (text: string) => [...text.matchAll(/^```[jt]sx?\n(.*?)^```$/gms)].map(([, source]) => source ?? '');
  return { wrong: blocks(wrong), right: blocks(right) };
}

function diagnosticsOf(source: string): readonly Diagnostic[] {
  try {
    const result = transformSync(source, {
      filename: '/app/example.tsx',
      root: '/app',
      configFile: false,
      babelrc: false,
      parserOpts: { plugins: ['typescript', 'jsx', 'decorators'] },
      plugins: [[useServer, { layer: 'server' }]],
    });
    const metadata: { useServer?: { diagnostics: readonly Diagnostic[] } } = Object(result?.metadata);
    return metadata.useServer?.diagnostics ?? [];
  } catch (error) {
    if (error instanceof UseServerError) return error.diagnostics;
    throw error;
  }
}

/** Builds keep silent about comments: these come from the rules and from `check`. */
const ofComments: readonly string[] = ['suppression-unused', 'suppression-without-reason'];

describe.each(codesOfOneFile.filter((code) => !ofComments.includes(code)))('%s', (code) => {
  const { wrong, right } = examples(code);

  it('is what the wrong example brings, and nothing else', () => {
    const found = wrong.flatMap(diagnosticsOf).map((diagnostic) => diagnostic.code);
    expect(new Set(found)).toEqual(new Set([code]));
  });

  it('is gone in the right example', () => {
    expect(right).not.toEqual([]);
    expect(right.flatMap(diagnosticsOf)).toEqual([]);
  });
});
