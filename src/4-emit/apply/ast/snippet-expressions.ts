/**
 * Expressions of snippets: the lower half of snippet-nodes.ts.
 *
 *     bindCaptures(save$ref, save$closure, () => [id], seal)   →   a CallExpression
 */
import type * as t from '@babel/types';
import type { HoleFiller } from './holes.ts';
import { TokenReader } from './tokens.ts';
import type { Token } from './tokens.ts';
import { fault } from '../../../diagnostics/fault.ts';

/** What fills the holes, and where a debugger is to find the generated calls. */
export interface SnippetContext {
  readonly fill: HoleFiller;
  readonly loc: t.SourceLocation | null;
}

export abstract class ExpressionParser extends TokenReader {
  protected readonly context: SnippetContext;

  constructor(tokens: readonly Token[], context: SnippetContext) {
    super(tokens);
    this.context = context;
  }

  /** `{ … }`, a function's body. */
  protected abstract block(): t.BlockStatement;

  properties(): t.ObjectProperty[] {
    const properties: t.ObjectProperty[] = [];
    while (!this.isDone()) {
      const { key, computed } = this.key();
      this.expect(':');
      properties.push({ type: 'ObjectProperty', computed, key, value: this.expression(), shorthand: false } as t.ObjectProperty);
      if (!this.takes(',')) break;
    }
    return properties;
  }

  protected key(): { readonly key: t.Expression; readonly computed: boolean } {
    if (!this.takes('[')) return { key: this.exportedName(), computed: false };
    const key = this.expression();
    this.expect(']');
    return { key, computed: true };
  }

  expression(): t.Expression {
    const token = this.current();
    if (token?.kind === 'comment') {
      this.next();
      const value = this.expression();
      // It stands in no line of the author's; with a line of its own it would be in the map, and printed lines away from the call.
      value.leadingComments = [{ type: 'CommentBlock', value: token.text } as t.Comment];
      return value;
    }
    const left = this.#conditional();
    if (!this.takes('=')) return left;
    return { type: 'AssignmentExpression', operator: '=', left: left as t.Identifier, right: this.expression() };
  }

  #conditional(): t.Expression {
    const test = this.#or();
    if (!this.takes('?')) return test;
    const consequent = this.expression();
    this.expect(':');
    return { type: 'ConditionalExpression', test, consequent, alternate: this.expression() };
  }

  #or(): t.Expression {
    let left = this.#and();
    while (this.takes('||')) left = { type: 'LogicalExpression', operator: '||', left, right: this.#and() };
    return left;
  }

  #and(): t.Expression {
    let left = this.#comparison();
    while (this.takes('&&')) left = { type: 'LogicalExpression', operator: '&&', left, right: this.#comparison() };
    return left;
  }

  #comparison(): t.Expression {
    const left = this.#call();
    return this.takes('!==') ? { type: 'BinaryExpression', operator: '!==', left, right: this.#call() } : left;
  }

  #call(): t.Expression {
    let value = this.#primary();
    for (;;) {
      if (this.takes('.')) value = { type: 'MemberExpression', object: value, property: this.identifier(), computed: false } as t.MemberExpression;
      else if (this.takes('[')) value = { type: 'MemberExpression', object: value, property: this.#closed(']'), computed: true } as t.MemberExpression;
      else if (this.takes('(')) value = this.#located({ type: 'CallExpression', callee: value, arguments: this.list(')', () => this.expression()) });
      else return value;
    }
  }

  #located(call: t.CallExpression): t.CallExpression {
    const { loc } = this.context;
    if (loc !== null) call.loc = loc;
    return call;
  }

  #closed(bracket: string): t.Expression {
    const value = this.expression();
    this.expect(bracket);
    return value;
  }

  #primary(): t.Expression {
    const token = this.next();
    if (token.hole !== null) return this.context.fill(token.hole) as t.Expression;
    if (token.kind === 'string') return stringLiteral(token.text);
    if (token.kind === 'number') return { type: 'NumericLiteral', value: Number(token.text), extra: { rawValue: Number(token.text), raw: token.text } };
    switch (token.text) {
      case '[':
        return { type: 'ArrayExpression', elements: this.list(']', () => this.expression()) };
      case '{': {
        const properties = this.properties();
        this.expect('}');
        return { type: 'ObjectExpression', properties };
      }
      case '(':
        return this.behind(token) === '=>' ? this.#arrow() : this.#parenthesized();
      case 'null':
        return { type: 'NullLiteral' };
      case 'this':
        return { type: 'ThisExpression' };
      case 'void':
        return { type: 'UnaryExpression', operator: 'void', argument: this.#primary(), prefix: true };
      case 'true':
      case 'false':
        return { type: 'BooleanLiteral', value: token.text === 'true' };
      default:
        if (token.kind !== 'name') fault(`A snippet has '${token.text}' where an expression was expected.`);
        return identifier(token.text);
    }
  }

  #parenthesized(): t.Expression {
    const expressions = this.list(')', () => this.expression());
    const [only] = expressions;
    return expressions.length === 1 && only !== undefined ? only : { type: 'SequenceExpression', expressions };
  }

  /** `() => …`, `(a) => …`, `([a, b], c = …) => …` */
  #arrow(): t.ArrowFunctionExpression {
    const params = this.list(')', (): t.Identifier | t.ArrayPattern | t.AssignmentPattern => {
      if (this.takes('[')) return { type: 'ArrayPattern', elements: this.list(']', () => this.identifier()) };
      const left = this.identifier();
      return this.takes('=') ? { type: 'AssignmentPattern', left, right: this.expression() } : left;
    });
    this.expect('=>');
    const body = this.peek() === '{' ? this.block() : this.expression();
    return { type: 'ArrowFunctionExpression', params, generator: false, async: false, body };
  }

  protected identifier(): t.Identifier {
    const { kind, text } = this.next();
    if (kind !== 'name') fault(`A snippet has '${text}' where a name was expected.`);
    return identifier(text);
  }

  protected exportedName(): t.Identifier | t.StringLiteral {
    return this.current()?.kind === 'string' ? this.string() : this.identifier();
  }

  protected string(): t.StringLiteral {
    const { kind, text } = this.next();
    if (kind !== 'string') fault(`A snippet has '${text}' where a string was expected.`);
    return stringLiteral(text);
  }
}

export function identifier(name: string): t.Identifier {
  return { type: 'Identifier', name };
}

function stringLiteral(raw: string): t.StringLiteral {
  const value = JSON.parse(raw) as string;
  return { type: 'StringLiteral', value, extra: { rawValue: value, raw } };
}
