/** Parsing, for callers without a Babel pipeline: the syntax follows from the file name. */
import { createRequire } from 'node:module';
import type { ParserOptions } from '@babel/parser';
import type * as t from '@babel/types';
import { aboutFile } from '../diagnostics/about-file.ts';
import { codeFrame } from '../diagnostics/formats/code-frame.ts';
import { linesOf } from '../diagnostics/lines.ts';
import { parseNatively } from './native/native.ts';
import { SourceSyntaxError } from '../diagnostics/syntax-error.ts';

interface BabelParser {
  readonly parse: (code: string, options: ParserOptions) => { readonly program: unknown };
}

const require = createRequire(import.meta.url);

type Plugins = NonNullable<ParserOptions['plugins']>;

const COMMON: Plugins = [
  'explicitResourceManagement',
  'importAttributes',
  'decoratorAutoAccessors',
  'deprecatedImportAssert',
  'sourcePhaseImports',
  'deferredImportEvaluation',
];

/**
 * Parses JavaScript, JSX, TypeScript, TSX or Flow.
 *
 * @param filename Its extension tells the syntax; a `@flow` comment, or annotations in a `.js` file, tell Flow.
 * @throws SourceSyntaxError for what does not parse or is nested too deep
 */
export function parseSource(code: string, filename: string): t.Program {
  const { extension, isTypeScript, isFlow } = syntaxOf(code, filename);
  const syntax = isTypeScript ? (extension.endsWith('x') ? 'tsx' : 'ts') : 'jsx';
  return aboutFile(filename, () => (isFlow ? null : parseNatively(code, syntax)) ?? parseWithBabel(code, filename));
}

function parseWithBabel(code: string, filename: string): t.Program {
  // Loaded when it is needed, which with the native parser is seldom.
  const { parse }: BabelParser = require('@babel/parser');
  const attempts = pluginsFor(code, filename);
  let first: unknown;
  for (const plugins of attempts) {
    try {
      const { program } = parse(code, {
        sourceType: 'module',
        plugins,
        attachComment: false,
        createParenthesizedExpressions: false,
        allowReturnOutsideFunction: true,
        allowAwaitOutsideFunction: true,
        allowNewTargetOutsideFunction: true,
        allowSuperOutsideMethod: true,
      });
      return program as t.Program;
    } catch (error) {
      first ??= error;
    }
  }
  throw described(first, code, filename);
}

/** Syntaxes to try, the likeliest first. */
function pluginsFor(code: string, filename: string): Plugins[] {
  const { extension, isTypeScript, isFlow } = syntaxOf(code, filename);
  const decorators: Plugins[] = code.includes('@') ? [['decorators-legacy'], ['decorators']] : [[]];
  const syntaxes: Plugins[] = isTypeScript
    ? [extension.endsWith('x') ? ['typescript', 'jsx'] : ['typescript']]
    : isFlow
      ? [['jsx', ['flow', { all: true }]]]
      : [['jsx'], ['jsx', 'flow']];
  return syntaxes.flatMap((syntax) => decorators.map((decorator) => [...COMMON, ...syntax, ...decorator]));
}

function syntaxOf(code: string, filename: string): { readonly extension: string; readonly isTypeScript: boolean; readonly isFlow: boolean } {
  const extension = /\.([cm]?[jt]sx?)(?:[?#].*)?$/.exec(filename)?.[1] ?? 'js';
  const isTypeScript = extension.includes('t');
  return { extension, isTypeScript, isFlow: !isTypeScript && /@flow\b/.test(code.slice(0, 2000)) };
}

function described(error: unknown, code: string, filename: string): unknown {
  if (!(error instanceof SyntaxError) || !('loc' in error)) return error;
  const loc = error.loc as { readonly line: number; readonly column: number };
  const frame = codeFrame(linesOf(code), { start: { line: loc.line, column: loc.column + 1 } }, { around: 2, color: false });
  return new SourceSyntaxError(`${filename}: ${error.message}\n\n${frame}`, filename, loc, error);
}
