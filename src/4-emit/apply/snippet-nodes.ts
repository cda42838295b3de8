/**
 * From snippets to syntax nodes.
 *
 *     const save$ref = registerServerReference(‹hole›, "id", null);   →   a VariableDeclaration, with the author's node in it
 *
 * A parser for what the emitters write and nothing else: no positions, no proposals, no mistakes to explain, so it takes a
 * fraction of the time of Babel's template. The nodes are those of Babel's own parser, which a test holds them against.
 */
import type * as t from '@babel/types';
import type { Snippet } from '../edits.ts';
import type { HoleFiller } from './holes.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** What fills the holes, and where a debugger is to find the generated calls. */
export interface SnippetContext {
  readonly fill: HoleFiller;
  readonly loc: t.SourceLocation | null;
}

export function statementsOf(snippet: Snippet, context: SnippetContext): t.Statement[] {
  return new SnippetParser(tokensOf(snippet), context).statements();
}

export function expressionOf(snippet: Snippet, context: SnippetContext): t.Expression {
  return new SnippetParser(tokensOf(snippet), context).expression();
}

/** Properties of an object. */
export function propertiesOf(snippet: Snippet, context: SnippetContext): t.ObjectProperty[] {
  return new SnippetParser(tokensOf(snippet), context).properties();
}

/** Members of a class. */
export function membersOf(snippet: Snippet, context: SnippetContext): (t.StaticBlock | t.ClassMethod)[] {
  return new SnippetParser(tokensOf(snippet), context).members();
}

class SnippetParser {
  readonly #tokens: readonly Token[];
  readonly #context: SnippetContext;
  #at = 0;

  constructor(tokens: readonly Token[], context: SnippetContext) {
    this.#tokens = tokens;
    this.#context = context;
  }

  #peek(ahead = 0): string {
    return this.#tokens[this.#at + ahead]?.text ?? '';
  }

  #next(): Token {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw new Error('A snippet ends too early.');
    return token;
  }

  /** Takes the token if it is the one that is asked for. */
  #takes(text: string): boolean {
    const isIt = this.#peek() === text;
    if (isIt) this.#at++;
    return isIt;
  }

  #expect(text: string): void {
    if (!this.#takes(text)) throw new Error(`A snippet has '${this.#peek()}' where '${text}' was expected.`);
  }

  #isDone(): boolean {
    return this.#peek() === '}' || this.#tokens[this.#at]?.kind === 'end';
  }

  statements(): t.Statement[] {
    const statements: t.Statement[] = [];
    while (!this.#isDone()) statements.push(this.#statement());
    return statements;
  }

  #statement(): t.Statement {
    switch (this.#peek()) {
      case 'import':
        return this.#import();
      case 'export':
        return this.#export();
      case 'const':
      case 'let':
      case 'var':
        return this.#variable();
      case 'async':
      case 'function':
        return this.#function();
      case 'return': {
        this.#at++;
        const argument = this.expression();
        this.#expect(';');
        return { type: 'ReturnStatement', argument };
      }
      case '{':
        return this.#block();
      default: {
        const { hole } = this.#tokens[this.#at] ?? { hole: null };
        if (hole?.as.kind === 'copy' && hole.node.type === 'FunctionDeclaration') {
          this.#at++;
          return this.#context.fill(hole) as t.Statement;
        }
        const expression = this.expression();
        this.#expect(';');
        return { type: 'ExpressionStatement', expression };
      }
    }
  }

  #import(): t.ImportDeclaration {
    this.#expect('import');
    this.#expect('{');
    const specifiers = this.#list('}', (): t.ImportSpecifier => {
      const imported = this.#exportedName();
      return { type: 'ImportSpecifier', local: this.#takes('as') ? this.#identifier() : identifier(nameOf(imported)), imported };
    });
    this.#expect('from');
    const source = this.#string();
    this.#expect(';');
    return { type: 'ImportDeclaration', attributes: [], specifiers, source };
  }

  #export(): t.Statement {
    this.#expect('export');
    if (this.#takes('default')) {
      const declaration = this.expression();
      this.#expect(';');
      return { type: 'ExportDefaultDeclaration', declaration };
    }
    if (!this.#takes('{')) return { type: 'ExportNamedDeclaration', declaration: this.#variable(), attributes: [], specifiers: [], source: null };
    const specifiers = this.#list('}', (): t.ExportSpecifier => {
      // Of another module a name may be a string. Babel's types leave that out; its parser does not.
      const local = this.#exportedName() as t.Identifier;
      return { type: 'ExportSpecifier', local, exported: this.#takes('as') ? this.#exportedName() : { ...local } };
    });
    const source = this.#takes('from') ? this.#string() : null;
    this.#expect(';');
    return { type: 'ExportNamedDeclaration', declaration: null, attributes: [], specifiers, source };
  }

  #variable(): t.VariableDeclaration {
    const kind = this.#next().text as 'const' | 'let' | 'var';
    const id = this.#identifier();
    const init = this.#takes('=') ? this.expression() : null;
    this.#expect(';');
    return { type: 'VariableDeclaration', kind, declarations: [{ type: 'VariableDeclarator', id, init }] };
  }

  #function(): t.FunctionDeclaration {
    const async = this.#takes('async');
    this.#expect('function');
    const id = this.#identifier();
    this.#expect('(');
    this.#expect(')');
    return { type: 'FunctionDeclaration', params: [], generator: false, async, id, body: this.#block() };
  }

  #block(): t.BlockStatement {
    this.#expect('{');
    const body = this.statements();
    this.#expect('}');
    return { type: 'BlockStatement', directives: [], body };
  }

  /** `a, b, c` up to the closing bracket. */
  #list<N>(closing: string, item: () => N): N[] {
    const items: N[] = [];
    while (!this.#takes(closing)) {
      items.push(item());
      if (!this.#takes(',') && this.#peek() !== closing) this.#expect(closing);
    }
    return items;
  }

  members(): (t.StaticBlock | t.ClassMethod)[] {
    const members: (t.StaticBlock | t.ClassMethod)[] = [];
    while (this.#takes('static')) {
      if (this.#peek() === '{') {
        members.push({ type: 'StaticBlock', body: this.#block().body });
        continue;
      }
      const { key, computed } = this.#key();
      this.#expect('(');
      this.#expect(')');
      const body = this.#block();
      members.push({ type: 'ClassMethod', params: [], generator: false, async: false, static: true, computed, key, kind: 'method', body } as t.ClassMethod);
    }
    return members;
  }

  properties(): t.ObjectProperty[] {
    const properties: t.ObjectProperty[] = [];
    while (!this.#isDone()) {
      const { key, computed } = this.#key();
      this.#expect(':');
      properties.push({ type: 'ObjectProperty', computed, key, value: this.expression(), shorthand: false } as t.ObjectProperty);
      if (!this.#takes(',')) break;
    }
    return properties;
  }

  #key(): { readonly key: t.Expression; readonly computed: boolean } {
    if (!this.#takes('[')) return { key: this.#exportedName(), computed: false };
    const key = this.expression();
    this.#expect(']');
    return { key, computed: true };
  }

  expression(): t.Expression {
    const token = this.#tokens[this.#at];
    if (token?.kind === 'comment') {
      this.#at++;
      const value = this.expression();
      // It stands in no line of the author's; with a line of its own it would be in the map, and printed lines away from the call.
      value.leadingComments = [{ type: 'CommentBlock', value: token.text } as t.Comment];
      return value;
    }
    const left = this.#conditional();
    if (!this.#takes('=')) return left;
    return { type: 'AssignmentExpression', operator: '=', left: left as t.Identifier, right: this.expression() };
  }

  #conditional(): t.Expression {
    const test = this.#or();
    if (!this.#takes('?')) return test;
    const consequent = this.expression();
    this.#expect(':');
    return { type: 'ConditionalExpression', test, consequent, alternate: this.expression() };
  }

  #or(): t.Expression {
    let left = this.#and();
    while (this.#takes('||')) left = { type: 'LogicalExpression', operator: '||', left, right: this.#and() };
    return left;
  }

  #and(): t.Expression {
    let left = this.#comparison();
    while (this.#takes('&&')) left = { type: 'LogicalExpression', operator: '&&', left, right: this.#comparison() };
    return left;
  }

  #comparison(): t.Expression {
    const left = this.#call();
    return this.#takes('!==') ? { type: 'BinaryExpression', operator: '!==', left, right: this.#call() } : left;
  }

  #call(): t.Expression {
    let value = this.#primary();
    for (;;) {
      if (this.#takes('.')) value = { type: 'MemberExpression', object: value, property: this.#identifier(), computed: false } as t.MemberExpression;
      else if (this.#takes('[')) value = { type: 'MemberExpression', object: value, property: this.#closed(']'), computed: true } as t.MemberExpression;
      else if (this.#takes('(')) value = this.#located({ type: 'CallExpression', callee: value, arguments: this.#list(')', () => this.expression()) });
      else return value;
    }
  }

  #located(call: t.CallExpression): t.CallExpression {
    const { loc } = this.#context;
    if (loc !== null) call.loc = loc;
    return call;
  }

  #closed(bracket: string): t.Expression {
    const value = this.expression();
    this.#expect(bracket);
    return value;
  }

  #primary(): t.Expression {
    const token = this.#next();
    if (token.hole !== null) return this.#context.fill(token.hole) as t.Expression;
    if (token.kind === 'string') return stringLiteral(token.text);
    if (token.kind === 'number') return { type: 'NumericLiteral', value: Number(token.text), extra: { rawValue: Number(token.text), raw: token.text } };
    switch (token.text) {
      case '[':
        return { type: 'ArrayExpression', elements: this.#list(']', () => this.expression()) };
      case '{': {
        const properties = this.properties();
        this.#expect('}');
        return { type: 'ObjectExpression', properties };
      }
      case '(':
        return this.#peek(token.closedBy - this.#at + 1) === '=>' ? this.#arrow() : this.#parenthesized();
      case 'null':
        return { type: 'NullLiteral' };
      case 'this':
        return { type: 'ThisExpression' };
      case 'true':
      case 'false':
        return { type: 'BooleanLiteral', value: token.text === 'true' };
      default:
        if (token.kind !== 'name') throw new Error(`A snippet has '${token.text}' where an expression was expected.`);
        return identifier(token.text);
    }
  }

  #parenthesized(): t.Expression {
    const expressions = this.#list(')', () => this.expression());
    const [only] = expressions;
    return expressions.length === 1 && only !== undefined ? only : { type: 'SequenceExpression', expressions };
  }

  /** `() => …`, `(a) => …`, `([a, b]) => …` */
  #arrow(): t.ArrowFunctionExpression {
    const params = this.#list(')', (): t.Identifier | t.ArrayPattern =>
      this.#takes('[') ? { type: 'ArrayPattern', elements: this.#list(']', () => this.#identifier()) } : this.#identifier());
    this.#expect('=>');
    const body = this.#peek() === '{' ? this.#block() : this.expression();
    return { type: 'ArrowFunctionExpression', params, generator: false, async: false, body };
  }

  #identifier(): t.Identifier {
    const { kind, text } = this.#next();
    if (kind !== 'name') throw new Error(`A snippet has '${text}' where a name was expected.`);
    return identifier(text);
  }

  #exportedName(): t.Identifier | t.StringLiteral {
    return this.#tokens[this.#at]?.kind === 'string' ? this.#string() : this.#identifier();
  }

  #string(): t.StringLiteral {
    const { kind, text } = this.#next();
    if (kind !== 'string') throw new Error(`A snippet has '${text}' where a string was expected.`);
    return stringLiteral(text);
  }
}

function identifier(name: string): t.Identifier {
  return { type: 'Identifier', name };
}

function stringLiteral(raw: string): t.StringLiteral {
  const value = JSON.parse(raw) as string;
  return { type: 'StringLiteral', value, extra: { rawValue: value, raw } };
}

function nameOf(name: t.Identifier | t.StringLiteral): string {
  return name.type === 'Identifier' ? name.name : name.value;
}
