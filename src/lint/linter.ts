/**
 * What a rule meets in a linter: the part of ESLint's interface that is used here, and that oxlint has as well.
 *
 * Written as methods and without `readonly`, so that the types of ESLint's helpers (`defineConfig`) take them.
 */
import type { Span } from '../model/index.ts';

export type LintSeverity = 'error' | 'warn' | 'off';

interface Fix {
  range: [start: number, end: number];
  text: string;
}

export interface RuleFixer {
  replaceTextRange(range: [start: number, end: number], text: string): Fix;
}

interface Report {
  readonly loc: Span;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly suggest: { readonly messageId: string; readonly fix: (fixer: RuleFixer) => Fix[] }[];
}

export interface RuleContext {
  readonly filename: string;
  /** Of other languages than JavaScript it may have no `text`. */
  readonly sourceCode: object;
  report(descriptor: Report): void;
}

export interface Rule {
  readonly meta: {
    readonly type: 'problem' | 'suggestion';
    readonly docs: { readonly description: string; readonly recommended: boolean; readonly url: string };
    readonly schema: never[];
    readonly defaultOptions: never[];
    readonly messages: Record<string, string>;
    readonly hasSuggestions: boolean;
    readonly languages: string[];
  };
  create(context: RuleContext): { readonly Program?: () => void };
}

export interface FlatConfig {
  readonly name: string;
  readonly plugins: Record<string, LintPlugin>;
  readonly rules: Record<string, LintSeverity>;
}

export interface LintPlugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Record<string, Rule>;
  readonly configs: Record<'recommended' | 'strict', FlatConfig>;
}
