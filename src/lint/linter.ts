/** What a rule meets in a linter: the part of ESLint's interface that is used here, and that oxlint has as well. */
import type { Span } from '../model.ts';

export type LintSeverity = 'error' | 'warn' | 'off';

export interface RuleFixer {
  readonly replaceTextRange: (range: [start: number, end: number], text: string) => unknown;
}

interface Report {
  readonly loc: Span;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly suggest: { readonly messageId: string; readonly fix: (fixer: RuleFixer) => unknown[] }[];
}

export interface RuleContext {
  readonly filename: string;
  readonly sourceCode: { readonly text: string };
  readonly report: (descriptor: Report) => void;
}

export interface Rule {
  readonly meta: {
    readonly type: 'problem' | 'suggestion';
    readonly docs: { readonly description: string; readonly recommended: boolean; readonly url: string };
    readonly schema: never[];
    readonly defaultOptions: never[];
    readonly messages: Readonly<Record<string, string>>;
    readonly hasSuggestions: boolean;
    readonly languages: string[];
  };
  readonly create: (context: RuleContext) => { readonly Program?: () => void };
}

export interface FlatConfig {
  readonly name: string;
  readonly plugins: Record<string, LintPlugin>;
  readonly rules: Readonly<Record<string, LintSeverity>>;
}

export interface LintPlugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Readonly<Record<string, Rule>>;
  readonly configs: Readonly<Record<'recommended' | 'strict', FlatConfig>>;
}
