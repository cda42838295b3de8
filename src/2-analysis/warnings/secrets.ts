/** Values that look as if they should not leave the server: by the variable's name, by where it comes from, by the literal itself. */
import type * as t from '@babel/types';
import type { Collector } from '../../diagnostics/collector.ts';
import type { DiagnosticParams } from '../../model/diagnostic-params.ts';
import { isBindingFromAddress, isPartOfAddress } from './from-address.ts';
import type { Binding } from '../../scopes/tree.ts';
import type { FunctionContents } from '../functions/contents.ts';
import { spanOf, unwrap } from '../../syntax/nodes.ts';
import { soundsSecret } from './telling-names.ts';

/** Prefixes by which bundlers tell which environment variables may reach the browser. */
const PUBLIC_VARIABLE = /^(?:NEXT_PUBLIC_|VITE_|EXPO_PUBLIC_|REACT_APP_|PUBLIC_|GATSBY_|NODE_ENV$)/;

const LITERALS: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/, 'a private key'],
  [/^(?:sk|rk)_(?:live|test)_[\dA-Za-z]{10,}/, 'a Stripe secret key'],
  [/^(?:AKIA|ASIA)[\dA-Z]{16}$/, 'an AWS access key'],
  [/^gh[pousr]_[\dA-Za-z]{30,}/, 'a GitHub token'],
  [/^github_pat_\w{30,}/, 'a GitHub token'],
  [/^glpat-[\w-]{20,}/, 'a GitLab token'],
  [/^xox[abposr]-[\dA-Za-z-]{10,}/, 'a Slack token'],
  [/^AIza[\w-]{35}$/, 'a Google API key'],
  [/^sk-(?:ant-|proj-)?[\w-]{20,}/, 'an API key'],
  [/^npm_[\dA-Za-z]{36}$/, 'an npm token'],
  [/^SG\.[\w-]{16,}\.[\w-]{16,}$/, 'a SendGrid key'],
  [/^[a-z][a-z\d+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i, 'a connection string with a password'],
];

/** What a string literal looks like, with its article; null for an ordinary one. */
function secretLiteral(text: string): string | null {
  if (text.length < 16) return null;
  return LITERALS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** What of a captured variable may be a secret, and why; null when nothing speaks for it. */
export function secretCapture(
  binding: Binding,
  paths: readonly (readonly string[])[] | null,
): Pick<DiagnosticParams['capture-may-be-secret'], 'name' | 'because'> | null {
  const variable = environmentVariable(binding);
  if (variable !== null && !PUBLIC_VARIABLE.test(variable)) return { name: binding.name, because: { kind: 'environment', variable } };
  if (isBindingFromAddress(binding)) return null;
  // Of `user.token` the last name says what is sent.
  const sent = (paths ?? [[]]).map((path) => [binding.name, ...path]);
  const secret = sent.find((path) => soundsSecret(path.at(-1) ?? '') && !path.some(isPartOfAddress));
  return secret === undefined ? null : { name: secret.join('.'), because: { kind: 'name' } };
}

/** `const key = process.env.STRIPE_KEY`, `const { STRIPE_KEY } = process.env`, also with a default behind it. */
function environmentVariable(binding: Binding): string | null {
  const { declaration, identifier } = binding;
  if (declaration.type !== 'VariableDeclarator' || !declaration.init) return null;
  if (declaration.id === identifier) return environmentMember(declaration.init);
  if (declaration.id.type !== 'ObjectPattern' || !isEnvironment(unwrap(declaration.init))) return null;
  for (const property of declaration.id.properties) {
    if (property.type !== 'ObjectProperty' || property.key.type !== 'Identifier' || property.computed) continue;
    const value = property.value.type === 'AssignmentPattern' ? property.value.left : property.value;
    if (value === identifier) return property.key.name;
  }
  return null;
}

function environmentMember(expression: t.Node): string | null {
  const node = unwrap(expression);
  if (node.type === 'LogicalExpression') return environmentMember(node.left);
  if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') return null;
  if (!isEnvironment(unwrap(node.object))) return null;
  if (node.property.type === 'Identifier' && !node.computed) return node.property.name;
  return node.property.type === 'StringLiteral' ? node.property.value : null;
}

function isEnvironment(node: t.Node): boolean {
  return (
    (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') &&
    node.property.type === 'Identifier' &&
    node.property.name === 'env' &&
    node.object.type === 'Identifier' &&
    node.object.name === 'process'
  );
}

/** Reports the string literals in a function that look like keys. */
export function reportSecretLiterals({ literals }: FunctionContents, functionName: string | null, report: Collector['report']): void {
  for (const literal of literals) {
    const texts = literal.type === 'StringLiteral' ? [literal.value] : literal.quasis.map(({ value }) => value.cooked ?? '');
    for (const text of texts) {
      const looksLike = secretLiteral(text);
      if (looksLike !== null) report('secret-literal', { functionName, looksLike }, spanOf(literal));
    }
  }
}
