/**
 * The lint plugin, `babel-plugin-use-server/eslint`: what the compiler says of a file, in the editor while it is typed. For ESLint 9 and 10, and for
 * oxlint, which runs it as it is.
 *
 *     import useServer from 'babel-plugin-use-server/eslint';
 *     export default [useServer.configs.recommended];
 *
 * A rule for each diagnostic that one file can decide, of the same name. Whatever the number of rules, a file is looked at once, by the
 * compiler's own engine on its text; the parser of the linter does not matter.
 */
import { catalogue, docsUrl } from '../diagnostics/catalogue/catalogue.ts';
import { codesOfOneFile } from '../diagnostics/catalogue/scope.ts';
import type { DiagnosticCode } from '../diagnostics/catalogue/catalogue.ts';
import { version } from '../own-files.ts';
import { lintFindings } from './findings.ts';
import type { LintFinding } from './findings.ts';
import type { FlatConfig, LintPlugin, LintSeverity, Rule, RuleContext, RuleFixer } from './linter.ts';
import { suggestionMessages } from './suggestions.ts';
import type { Edit } from './suggestions.ts';

const NAMESPACE = 'use-server';

/** What is reported: the sentence and the hint of the catalogue. */
const messages = { finding: '{{message}} {{hint}}', ...suggestionMessages };

function ruleOf(code: DiagnosticCode): Rule {
  const { severity, title } = catalogue[code];
  return {
    meta: {
      type: severity === 'error' ? 'problem' : 'suggestion',
      docs: { description: title, recommended: true, url: docsUrl(code) },
      schema: [],
      defaultOptions: [],
      messages,
      hasSuggestions: true,
      languages: ['js/js'],
    },
    create: (context) => {
      const own = lintFindings(textOf(context), context.filename).filter(({ diagnostic }) => diagnostic.code === code);
      return own.length === 0 ? {} : { Program: () => own.forEach((finding) => report(finding, context)) };
    },
  };
}

function textOf({ sourceCode }: RuleContext): string {
  return 'text' in sourceCode && typeof sourceCode.text === 'string' ? sourceCode.text : '';
}

function report({ diagnostic: { message, hint, span }, suggestion }: LintFinding, context: RuleContext): void {
  context.report({
    loc: span,
    messageId: 'finding',
    data: { message, hint },
    suggest: suggestion === null ? [] : [{ messageId: suggestion.kind, fix: (fixer) => suggestion.edits.map((edit) => replaced(edit, fixer)) }],
  });
}

function replaced({ start, end, text }: Edit, fixer: RuleFixer): ReturnType<RuleFixer['replaceTextRange']> {
  return fixer.replaceTextRange([start, end], text);
}

const rules = Object.fromEntries(codesOfOneFile.map((code) => [code, ruleOf(code)]));

function severities(severityOf: (code: DiagnosticCode) => LintSeverity): Record<string, LintSeverity> {
  return Object.fromEntries(codesOfOneFile.map((code) => [`${NAMESPACE}/${code}`, severityOf(code)]));
}

const configs: Record<'recommended' | 'strict', FlatConfig> = {
  recommended: { name: `${NAMESPACE}/recommended`, plugins: {}, rules: severities((code) => catalogue[code].severity) },
  strict: { name: `${NAMESPACE}/strict`, plugins: {}, rules: severities(() => 'error') },
};

/** `recommended`: the severities of the compiler. `strict`: every finding is an error. */
// oxlint takes the prefix of the rules from the name.
const plugin: LintPlugin = { meta: { name: NAMESPACE, version: version(), namespace: NAMESPACE }, rules, configs };
// A configuration names the plugin that it belongs to.
for (const config of Object.values(configs)) config.plugins[NAMESPACE] = plugin;

export default plugin;
