/**
 * Test reports in JUnit's XML: a suite for each file, a failed case for each finding. Without findings there is one case that passes, since
 * services take an empty report for a run that broke.
 */
import type { Diagnostic } from '../../model/index.ts';
import type { FormatOptions } from './options.ts';
import { lineAndColumn, shownFilename } from './place.ts';

export function formatJunit(diagnostics: readonly Diagnostic[], { root }: FormatOptions): string {
  const files = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const name = shownFilename(diagnostic.filename, root);
    files.set(name, [...(files.get(name) ?? []), diagnostic]);
  }
  const suites = [...files].map(([name, own]) => suite(name, own, root));
  const passed = '  <testsuite name="use-server" tests="1" failures="0">\n    <testcase name="check" classname="use-server"/>\n  </testsuite>';
  const tests = Math.max(1, diagnostics.length);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="use-server" tests="${tests}" failures="${diagnostics.length}">`,
    ...(suites.length === 0 ? [passed] : suites),
    '</testsuites>',
  ].join('\n');
}

function suite(name: string, diagnostics: readonly Diagnostic[], root: string | undefined): string {
  const cases = diagnostics.map(({ code, severity, message, hint, url, filename, span }) => {
    const { line, column } = lineAndColumn(filename, span, root);
    const place = `${name}:${line}:${column}`;
    return [
      `    <testcase name="${escape(`${code} ${line}:${column}`)}" classname="${escape(name)}" file="${escape(name)}" line="${line}">`,
      `      <failure type="${severity === 'error' ? 'error' : 'warning'}" message="${escape(message)}">${escape(`${place}\n${message}\n${hint}\n${url}`)}</failure>`,
      '    </testcase>',
    ].join('\n');
  });
  return [`  <testsuite name="${escape(name)}" tests="${diagnostics.length}" failures="${diagnostics.length}">`, ...cases, '  </testsuite>'].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters have no place in XML 1.0, escaped or not. */
function escape(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
