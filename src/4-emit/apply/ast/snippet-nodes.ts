/**
 * From snippets to syntax nodes.
 *
 *     const save$ref = registerServerReference(‹hole›, "id", null);   →   a VariableDeclaration, with the author's node in it
 *
 * A parser for just what the emitters write: it keeps no positions, reads no proposals and explains no mistakes, so it is faster
 * than Babel's template. The nodes are those of Babel's own parser, which a test holds them against.
 */
import type * as t from '@babel/types';
import { nameOf } from '../../../syntax/nodes.ts';
import type { Snippet } from '../../edits.ts';
import { ExpressionParser, identifier } from './snippet-expressions.ts';
import type { SnippetContext } from './snippet-expressions.ts';
import { tokensOf } from './tokens.ts';

/** @throws For what no emitter may write; so do the functions below. */
export function statementsOf(snippet: Snippet, context: SnippetContext): t.Statement[] {
  return parsed(snippet, context, (parser) => parser.statements());
}

export function expressionOf(snippet: Snippet, context: SnippetContext): t.Expression {
  return parsed(snippet, context, (parser) => parser.expression());
}

/** Properties of an object. */
export function propertiesOf(snippet: Snippet, context: SnippetContext): t.ObjectProperty[] {
  return parsed(snippet, context, (parser) => parser.properties());
}

/** A clause of a `switch`. */
export function clauseOf(snippet: Snippet, context: SnippetContext): t.SwitchCase {
  return parsed(snippet, context, (parser) => parser.clause());
}

/** Members of a class. */
export function membersOf(snippet: Snippet, context: SnippetContext): (t.StaticBlock | t.ClassMethod)[] {
  return parsed(snippet, context, (parser) => parser.members());
}

function parsed<N>(snippet: Snippet, context: SnippetContext, parse: (parser: SnippetParser) => N): N {
  const parser = new SnippetParser(tokensOf(snippet), context);
  const nodes = parse(parser);
  parser.expectEnd();
  return nodes;
}

class SnippetParser extends ExpressionParser {
  statements(): t.Statement[] {
    const statements: t.Statement[] = [];
    while (!this.isDone()) statements.push(this.#statement());
    return statements;
  }

  #statement(): t.Statement {
    switch (this.peek()) {
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
        this.next();
        const argument = this.expression();
        this.expect(';');
        return { type: 'ReturnStatement', argument };
      }
      case 'break':
        this.next();
        this.expect(';');
        return { type: 'BreakStatement', label: null };
      case '{':
        return this.block();
      default: {
        const { hole } = this.current() ?? { hole: null };
        if (hole?.as.kind === 'statement' || (hole?.as.kind === 'copy' && hole.node.type === 'FunctionDeclaration')) {
          this.next();
          return this.context.fill(hole) as t.Statement;
        }
        const expression = this.expression();
        this.expect(';');
        return { type: 'ExpressionStatement', expression };
      }
    }
  }

  #import(): t.ImportDeclaration {
    this.expect('import');
    this.expect('{');
    const specifiers = this.list('}', (): t.ImportSpecifier => {
      const imported = this.exportedName();
      return { type: 'ImportSpecifier', local: this.takes('as') ? this.identifier() : identifier(nameOf(imported)), imported };
    });
    this.expect('from');
    const source = this.string();
    this.expect(';');
    return { type: 'ImportDeclaration', attributes: [], specifiers, source };
  }

  #export(): t.Statement {
    this.expect('export');
    if (this.takes('default')) {
      const declaration = this.expression();
      this.expect(';');
      return { type: 'ExportDefaultDeclaration', declaration };
    }
    if (!this.takes('{')) return { type: 'ExportNamedDeclaration', declaration: this.#variable(), attributes: [], specifiers: [], source: null };
    const specifiers = this.list('}', (): t.ExportSpecifier => {
      // Of another module a name may be a string. Babel's types leave that out; its parser does not.
      const local = this.exportedName() as t.Identifier;
      return { type: 'ExportSpecifier', local, exported: this.takes('as') ? this.exportedName() : { ...local } };
    });
    const source = this.takes('from') ? this.string() : null;
    this.expect(';');
    return { type: 'ExportNamedDeclaration', declaration: null, attributes: [], specifiers, source };
  }

  #variable(): t.VariableDeclaration {
    const kind = this.next().text as 'const' | 'let' | 'var';
    const id = this.identifier();
    const init = this.takes('=') ? this.expression() : null;
    this.expect(';');
    return { type: 'VariableDeclaration', kind, declarations: [{ type: 'VariableDeclarator', id, init }] };
  }

  #function(): t.FunctionDeclaration {
    const async = this.takes('async');
    this.expect('function');
    const id = this.identifier();
    this.expect('(');
    this.expect(')');
    return { type: 'FunctionDeclaration', params: [], generator: false, async, id, body: this.block() };
  }

  protected block(): t.BlockStatement {
    this.expect('{');
    const body = this.statements();
    this.expect('}');
    return { type: 'BlockStatement', directives: [], body };
  }

  clause(): t.SwitchCase {
    this.expect('case');
    const test = this.expression();
    this.expect(':');
    return { type: 'SwitchCase', test, consequent: this.statements() };
  }

  #decorator(): t.Decorator {
    return { type: 'Decorator', expression: this.expression() };
  }

  members(): (t.StaticBlock | t.ClassMethod)[] {
    const members: (t.StaticBlock | t.ClassMethod)[] = [];
    while (!this.isDone()) {
      const decorators = this.takes('@') ? [this.#decorator()] : null;
      this.expect('static');
      if (this.peek() === '{') {
        members.push({ type: 'StaticBlock', body: this.block().body });
        continue;
      }
      const { key, computed } = this.key();
      this.expect('(');
      this.expect(')');
      const body = this.block();
      members.push({
        type: 'ClassMethod',
        params: [],
        generator: false,
        async: false,
        static: true,
        computed,
        key,
        kind: 'method',
        body,
        ...(decorators && { decorators }),
      } as t.ClassMethod);
    }
    return members;
  }
}
