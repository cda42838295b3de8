import { expect, it } from 'vitest';
import { catalogue, diagnosticCodes } from '../../src/diagnostics/catalogue/catalogue.ts';
import type { DiagnosticCode } from '../../src/diagnostics/catalogue/catalogue.ts';
import { createCollector, createDiagnostic } from '../../src/diagnostics/collector.ts';
import type { SeverityOverrides } from '../../src/diagnostics/collector.ts';
import { UseServerError } from '../../src/diagnostics/error.ts';
import type { Span } from '../../src/model/index.ts';
import { samples } from './samples.ts';

function span(line: number, column: number, length = 4): Span {
  return { start: { line, column }, end: { line, column: column + length } };
}

it('gives diagnostics in source order, and those of one place in the order of reporting', () => {
  const { report, all } = createCollector({ filename: 'a.ts' });
  report('uses-super', { functionName: 'a' }, span(9, 0));
  report('uses-this', { functionName: 'b' }, span(2, 8));
  report('uses-this', { functionName: 'c' }, span(10, 0));
  report('uses-new-target', { functionName: 'd' }, span(2, 3));
  report('uses-direct-eval', { functionName: 'e' }, span(2, 8));
  expect(all().map(({ code, span: { start } }) => `${start.line}:${start.column} ${code}`)).toEqual([
    '2:3 uses-new-target',
    '2:8 uses-this',
    '2:8 uses-direct-eval',
    '9:0 uses-super',
    '10:0 uses-this',
  ]);
});

it('keeps one of several reports of the same fault', () => {
  const { report, all } = createCollector({ filename: 'a.ts' });
  report('capture-written', { name: 'count', functionName: 'save' }, span(1, 0));
  report('capture-written', { name: 'count', functionName: 'save' }, span(1, 0));
  expect(all()).toHaveLength(1);
  report('capture-written', { name: 'total', functionName: 'save' }, span(1, 0));
  report('capture-written', { name: 'count', functionName: 'save' }, span(1, 0, 5));
  report('capture-written', { name: 'count', functionName: 'save' }, span(2, 0));
  expect(all()).toHaveLength(4);
});

it('carries everything that a reader needs', () => {
  const { report, all } = createCollector({ filename: '/app/page.tsx' });
  const related = [{ message: '`count` is declared here', span: span(1, 4) }];
  report('capture-written', { name: 'count', functionName: 'save' }, span(5, 2), related);
  expect(all()).toEqual([
    {
      code: 'capture-written',
      severity: 'error',
      message: 'The Server Function `save` writes to `count`, a variable of the code around it: the new value would be lost.',
      filename: '/app/page.tsx',
      fingerprint: expect.stringMatching(/^[\da-f]{16}$/),
      span: span(5, 2),
      related,
      hint: 'Return the new value from the function, write to a variable of its own, or keep `count` at the top level of the file or in a database.',
      url: expect.stringMatching(/^https:.*\/docs\/diagnostics\.md#capture-written$/),
    },
  ]);
});

it('cannot be changed through what it gives', () => {
  const { report, all } = createCollector({ filename: 'a.ts' });
  report('uses-this', { functionName: 'b' }, span(2, 8));
  const first = all();
  report('uses-this', { functionName: 'c' }, span(1, 0));
  expect(first).toHaveLength(1);
  expect(all()).toHaveLength(2);
});

function severity<C extends DiagnosticCode>(code: C, overrides: SeverityOverrides): string {
  const place = { filename: 'a.ts', span: span(1, 0), overrides };
  return createDiagnostic(code, samples[code][0], place)?.severity ?? 'off';
}

it.each(diagnosticCodes)('applies the severities of the options to %s where it is not locked', (code) => {
  const usual = catalogue[code].severity;
  const wishes = ['error', 'warn', 'off'] as const;
  const got = wishes.map((wish) => severity(code, { [code]: wish }));
  expect(got).toEqual(catalogue[code].locked ? [usual, usual, usual] : wishes);
  expect(severity(code, {})).toBe(usual);
});

it('leaves out what is turned off', () => {
  const { report, all } = createCollector({
    filename: 'a.ts',
    overrides: { 'secret-literal': 'off', 'uses-this': 'off' },
  });
  report('secret-literal', { functionName: 'pay', looksLike: 'a private key' }, span(1, 0));
  report('uses-this', { functionName: 'pay' }, span(2, 0));
  expect(all().map(({ code }) => code)).toEqual(['uses-this']);
});

it('ends a compile with an error that has code and diagnostics', () => {
  const { report, all } = createCollector({ filename: 'a.ts' });
  report('uses-this', { functionName: 'b' }, span(2, 8));
  const error = new UseServerError(all(), 'the frames');
  expect(error).toBeInstanceOf(Error);
  const { name, code, diagnostics, message } = error;
  expect({ name, code, diagnostics, message }).toEqual({
    name: 'UseServerError',
    code: 'USE_SERVER_DIAGNOSTICS',
    diagnostics: all(),
    message: 'the frames',
  });
});
