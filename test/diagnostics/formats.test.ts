import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { diagnosticCodes } from '../../src/diagnostics/catalogue/catalogue.ts';
import type { DiagnosticCode } from '../../src/diagnostics/catalogue/catalogue.ts';
import { createCollector } from '../../src/diagnostics/collector.ts';
import { formatDiagnostics } from '../../src/diagnostics/formats/format.ts';
import type { FormatOptions } from '../../src/diagnostics/formats/options.ts';
import type { Diagnostic, Span } from '../../src/model/index.ts';
import { samples } from './samples.ts';

const FILE = '/app/src/page.tsx';
const SOURCE = `let count = 0;

export function Page() {
  async function save() {
    'use server';
    count++;
    return 'sk_live_abc';
  }
}
`;
const options: FormatOptions = { root: '/app', sources: new Map([[FILE, SOURCE]]) };

function span(line: number, column: number, endLine: number, endColumn: number): Span {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

function written(): readonly Diagnostic[] {
  const { report, all } = createCollector({ filename: FILE });
  report('secret-literal', { functionName: 'save', looksLike: 'a Stripe secret key' }, span(7, 11, 7, 24));
  report('capture-written', { name: 'count', functionName: 'save' }, span(6, 4, 6, 11), [
    { message: '`count` is declared here', span: span(1, 4, 1, 9) },
    { message: 'another file', span: span(3, 0, 3, 5), filename: '/app/lib/a,b: 100%.ts' },
  ]);
  return all();
}

describe('long paths', () => {
  const chain = (...ends: readonly string[]): string => {
    const { report, all } = createCollector({ filename: FILE });
    const importChain = ends.map((end) => `${'packages/with-a-long-name/'.repeat(12)}${end}`);
    report('client-module-defines-server-function', { name: 'save', because: 'layer', importChain }, span(4, 2, 4, 9));
    return formatDiagnostics(all(), 'frame', { root: '/app' });
  };

  it('keep their ends in frames, so that two of them are two', () => {
    const text = chain('form.tsx', 'page.tsx');
    expect(text).toMatch(/…\S*form\.tsx` → `packages\S*…\S*page\.tsx`/);
    expect(text.length).toBeLessThan(800);
  });

  it('stay whole where they would look alike', () => {
    const middle = (name: string): string => `${name}/${'deeper/'.repeat(30)}form.tsx`;
    expect(chain(middle('left'), middle('right'))).toMatch(/left.*right/);
  });

  it('are whole in every format for tools', () => {
    const { report, all } = createCollector({ filename: FILE });
    const module = `${'packages/with-a-long-name/'.repeat(40)}actions.ts`;
    report('server-function-unreferenced', { name: 'n'.repeat(900), module }, span(4, 2, 4, 9));
    for (const format of ['json', 'github', 'sarif'] as const) {
      expect(formatDiagnostics(all(), format, options)).toContain(`in \`${module}\``);
      expect(formatDiagnostics(all(), format, options)).toContain('n'.repeat(900));
    }
  });
});

function ofEveryCode(filename: string): readonly Diagnostic[] {
  const { report, all } = createCollector({ filename });
  const each = <C extends DiagnosticCode>(code: C): void => {
    for (const params of samples[code]) report(code, params, span(1, 0, 2, 3), [{ message: 'here', span: span(1, 1, 1, 2) }]);
  };
  diagnosticCodes.forEach((code) => each(code));
  return all();
}

describe('frame', () => {
  it('shows place, sentence, code, related code, hint and link', () => {
    expect(formatDiagnostics(written(), 'frame', options)).toMatchInlineSnapshot(`
      "src/page.tsx:6:5: error capture-written
      The Server Function \`save\` writes to \`count\`, a variable of the code around it: the new value would be lost.

        4 |   async function save() {
        5 |     'use server';
      > 6 |     count++;
          |     ^^^^^^^
        7 |     return 'sk_live_abc';
        8 |   }

      \`count\` is declared here (src/page.tsx:1:5)

      > 1 | let count = 0;
          |     ^^^^^
        2 |

      another file (lib/a,b: 100%.ts:3:1)

      Hint: Return the new value from the function, write to a variable of its own, or keep \`count\` at the top level of the file or in a database.
      Docs: https://github.com/babel-plugin-use-server/babel-plugin-use-server/blob/main/docs/diagnostics.md#capture-written

      src/page.tsx:7:12: warning secret-literal
      A string in the Server Function \`save\` looks like a Stripe secret key.

        5 |     'use server';
        6 |     count++;
      > 7 |     return 'sk_live_abc';
          |            ^^^^^^^^^^^^^
        8 |   }
        9 | }

      Hint: Keep it out of the source: read it from an environment variable inside the function, and replace the key if it was ever shared.
      Docs: https://github.com/babel-plugin-use-server/babel-plugin-use-server/blob/main/docs/diagnostics.md#secret-literal

      1 error, 1 warning"
    `);
  });

  it('shows no code where the source is missing', () => {
    const text = formatDiagnostics(written(), 'frame');
    expect(text).toContain(`${FILE}:6:5: error capture-written\n`);
    expect(text).not.toContain('^');
  });

  it('marks the first line only of what spans many', () => {
    const { report, all } = createCollector({ filename: FILE });
    report('uses-this', { functionName: 'save' }, span(3, 7, 9, 1));
    const text = formatDiagnostics(all(), 'frame', options);
    expect(text.match(/^> .*$/gm)).toEqual(['> 3 | export function Page() {']);
    expect(text).toContain(`    |        ${'^'.repeat('function Page() {'.length)}\n`);
  });

  it('has colours when asked', () => {
    const plain = formatDiagnostics(written(), 'frame', options);
    const colored = formatDiagnostics(written(), 'frame', { ...options, color: true });
    expect(plain).not.toContain('\u001b');
    expect(colored).toContain('\u001b[31merror\u001b[39m');
    expect(colored).toContain('\u001b[33mwarning\u001b[39m');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('of Windows line ends and of lines that are not there does not break', () => {
    const sources = new Map([[FILE, SOURCE.replaceAll('\n', '\r\n')]]);
    const text = formatDiagnostics(written(), 'frame', { ...options, sources });
    expect(text.replaceAll('\r', '')).toBe(formatDiagnostics(written(), 'frame', options));
    expect(formatDiagnostics(written(), 'frame', { sources: new Map([[FILE, '']]) })).toContain('capture-written');
  });

  it('of long lines shows what is marked and some of what is around', () => {
    const long = (name: string): string => Array.from({ length: 200 }, (_, index) => `${name}${index}();`).join('');
    const lines = [long('a'), 'short();', long('count'), `${' '.repeat(100)}count();`];
    for (const line of [1, 3, 4])
      for (const column of line === 4 ? [100] : [0, 40, 79, 80, 81, 159, 160, 161, 900, 1380]) {
        const { report, all } = createCollector({ filename: FILE });
        report('capture-written', { name: 'count', functionName: 'save' }, span(line, column, line, column + 7));
        const shown = formatDiagnostics(all(), 'frame', { sources: new Map([[FILE, lines.join('\n')]]) }).split('\n');
        const index = shown.findIndex((text) => /^ +\| +\^/.test(text));
        const [code, marks] = [shown[index - 1] ?? '', shown[index] ?? ''];
        expect(code.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe(lines[line - 1]?.slice(column, column + 7));
        expect(Math.max(...shown.slice(2, index + 3).map(({ length }) => length))).toBeLessThan(180);
        expect(shown).toContain('  2 | short();');
      }
  });

  it('of long lines over several of them ends where the line is cut', () => {
    const sources = new Map([[FILE, `f(${'x'.repeat(500)}\n${'y'.repeat(500)}, z)\n`]]);
    const { report, all } = createCollector({ filename: FILE });
    report('capture-written', { name: 'count', functionName: 'save' }, span(1, 490, 2, 503));
    expect(formatDiagnostics(all(), 'frame', { root: '/app', sources }).split('\n').slice(3, 7)).toMatchInlineSnapshot(`
      [
        "> 1 | …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "    |                                                              ^^^^^^^^^^^^",
        "> 2 | yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…",
        "    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
      ]
    `);
  });

  it('counts what there is', () => {
    const lastLine = (diagnostics: readonly Diagnostic[]) => formatDiagnostics(diagnostics, 'frame').split('\n').at(-1);
    expect(lastLine(written())).toBe('1 error, 1 warning');
    expect(lastLine([...written(), ...written()])).toBe('2 errors, 2 warnings');
    expect(lastLine(written().slice(0, 1))).toMatch(/^Docs: /);
    expect(formatDiagnostics([], 'frame')).toBe('');
  });
});

describe('json', () => {
  it('is the data, with paths from the root', () => {
    const { diagnostics } = JSON.parse(formatDiagnostics(written(), 'json', options));
    expect(diagnostics).toEqual(
      written().map((diagnostic) => ({
        ...diagnostic,
        filename: 'src/page.tsx',
        related: diagnostic.related.map((related) => (related.filename === undefined ? related : { ...related, filename: 'lib/a,b: 100%.ts' })),
      })),
    );
    expect(JSON.parse(formatDiagnostics([], 'json'))).toEqual({ diagnostics: [] });
  });
});

/** Reads annotations as GitHub's runner does. */
function readAnnotations(text: string): { command: string; properties: Record<string, string>; message: string }[] {
  const unescape = (value: string): string => value.replace(/%(0D|0A|3A|2C|25)/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return text.split('\n').map((line) => {
    const [, command = '', properties = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
    const entries = properties.split(',').map((property) => {
      const [name = '', ...value] = property.split('=');
      return [name, unescape(value.join('='))] as const;
    });
    return { command, properties: Object.fromEntries(entries), message: unescape(message) };
  });
}

describe('github', () => {
  it('is one annotation each, with level, place and everything to read', () => {
    const [first, second] = readAnnotations(formatDiagnostics(written(), 'github', options));
    expect(first).toMatchObject({
      command: 'error',
      properties: {
        file: 'src/page.tsx',
        line: '6',
        endLine: '6',
        col: '5',
        endColumn: '12',
        title: 'capture-written',
      },
    });
    const [capture] = written();
    expect(first?.message.split('\n')).toEqual([
      capture?.message,
      '`count` is declared here (src/page.tsx:1:5)',
      'another file (lib/a,b: 100%.ts:3:1)',
      `Hint: ${capture?.hint}`,
      capture?.url,
    ]);
    expect(second?.command).toBe('warning');
  });

  it('has no columns where there are several lines', () => {
    const [annotation] = readAnnotations(formatDiagnostics(ofEveryCode('a.ts'), 'github'));
    expect(Object.keys(annotation?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title']);
  });

  it('keeps hostile file names and export names inside of their annotation', () => {
    const { report, all } = createCollector({ filename: '/app/a,line=1::\n::error::b 100%25.ts' });
    const exportName = 'x\n::set-output name=a::b\r%0A';
    report('export-not-a-function', { exportName, localName: null, value: { kind: 'class' } }, span(1, 0, 1, 5));
    const text = formatDiagnostics(all(), 'github', options);
    expect(text.split(/[\r\n]/)).toHaveLength(1);
    const [annotation] = readAnnotations(text);
    expect(annotation?.properties).toMatchObject({ file: 'a,line=1::\n::error::b 100%25.ts', line: '1' });
    expect(annotation?.message).toContain(all()[0]?.message);
  });
});

describe('sarif', () => {
  const require = createRequire(import.meta.url);
  const schema: object = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);

  it.each([
    ['nothing', []],
    ['every code', ofEveryCode('/app/src/[slug]/page 1#.tsx')],
    ['a file outside of the root', ofEveryCode('/elsewhere/a b.ts')],
    ['a file with a relative name', ofEveryCode('src/a.ts')],
    ['related files', written()],
  ])('of %s is valid by its schema', (_, diagnostics) => {
    validate(JSON.parse(formatDiagnostics(diagnostics, 'sarif', options)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would not be valid with a wrong level', () => {
    const text = formatDiagnostics(written(), 'sarif', options).replaceAll('"warning"', '"warn"');
    expect(validate(JSON.parse(text))).toBe(false);
  });

  it('has results with rule, level, region and related places', () => {
    const { runs } = JSON.parse(formatDiagnostics(written(), 'sarif', options));
    const { results, tool, columnKind } = runs[0];
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(diagnosticCodes);
    expect(results.map(({ ruleId, level }: { ruleId: string; level: string }) => [ruleId, level])).toEqual([
      ['capture-written', 'error'],
      ['secret-literal', 'warning'],
    ]);
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('capture-written');
    expect(results[0].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'src/page.tsx', uriBaseId: '%SRCROOT%' },
      region: { startLine: 6, startColumn: 5, endLine: 6, endColumn: 12 },
    });
    expect(results[0].relatedLocations).toMatchObject([
      {
        id: 1,
        message: { text: '`count` is declared here' },
        physicalLocation: { region: { startLine: 1, startColumn: 5 } },
      },
      { id: 2, physicalLocation: { artifactLocation: { uri: 'lib/a%2Cb%3A%20100%25.ts' } } },
    ]);
  });
});
