/** The same file through each linter: ESLint 9, ESLint 10 and oxlint, as a person would run them. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ESLint as ESLint10 } from 'eslint';
import { ESLint as ESLint9 } from 'eslint-9';
import useServer from '../../src/lint/index.ts';
import { tree } from '../cli/tree.ts';
import type { Tree } from '../cli/tree.ts';

export const pluginFile = fileURLToPath(new URL('../../src/lint/index.ts', import.meta.url));

export interface Told {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** `line:column`, both from one. */
  readonly at: string;
}

/** What a linter says of a file without types: ESLint's own parser reads none. */
export type Linter = (code: string, config?: 'recommended' | 'strict') => Promise<readonly Told[]>;

const LANGUAGE = { files: ['**/*.js', '**/*.jsx'], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } };

export function optionsFor(config: 'recommended' | 'strict'): { overrideConfigFile: true; overrideConfig: object[] } {
  return { overrideConfigFile: true, overrideConfig: [LANGUAGE, useServer.configs[config]] };
}

function byEslint(ESLint: typeof ESLint10 | typeof ESLint9): Linter {
  return async (code, config = 'recommended') => {
    const [result] = await new ESLint(optionsFor(config)).lintText(code, { filePath: 'app/example.jsx' });
    return (result?.messages ?? []).map(({ ruleId, severity, message, line, column }) => ({
      rule: ruleId ?? message,
      severity: severity === 2 ? 'error' : 'warning',
      message,
      at: `${line}:${column}`,
    }));
  };
}

interface OxlintOutput {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly severity: 'error' | 'warning';
    readonly message: string;
    readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
  }[];
}

export function oxlintTree(files: Readonly<Record<string, string>>, config: 'recommended' | 'strict' = 'recommended'): Tree {
  return tree({
    ...files,
    '.oxlintrc.json': JSON.stringify({ jsPlugins: [pluginFile], plugins: [], categories: { correctness: 'off' }, rules: useServer.configs[config].rules }),
  });
}

export const oxlint = fileURLToPath(new URL('../../node_modules/oxlint/bin/oxlint', import.meta.url));

const byOxlint: Linter = async (code, config) => {
  const { folder } = oxlintTree({ 'app/example.jsx': code }, config);
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format', 'json'], { cwd: folder, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(stdout + stderr);
  const { diagnostics } = JSON.parse(stdout) as OxlintOutput;
  return diagnostics.map(({ code: rule, severity, message, labels: [label] }) => ({
    rule: rule.replace(/^(.*)\((.*)\)$/, '$1/$2'),
    severity,
    message,
    at: `${label?.span.line}:${label?.span.column}`,
  }));
};

export const linters: Readonly<Record<string, Linter>> = { 'ESLint 9': byEslint(ESLint9), 'ESLint 10': byEslint(ESLint10), oxlint: byOxlint };
