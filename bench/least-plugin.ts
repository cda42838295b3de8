/**
 * The least that a plugin can do to a file-level module and still be right: it believes the directive, takes every exported
 * function for a Server Function, registers each under a name that it makes up on the spot, and tells Babel of the new names one by
 * one. It looks into no function and knows no ids, no diagnostics and no manifest. What it adds to a pipeline is Babel's price for a
 * plugin that changes a module; `scopes: 'crawled'` lets Babel look at the whole program once more instead, as other compilers do.
 */
import type * as t from '@babel/types';

export interface LeastOptions {
  readonly scopes: 'told' | 'crawled';
}

interface Path {
  readonly node: t.Node;
  readonly scope: Scope;
  readonly get: (key: string) => Path;
}

interface Scope {
  readonly crawl: () => void;
  readonly registerDeclaration: (path: Path) => void;
  readonly getBinding: (name: string) => { readonly reference: (path: Path) => void } | undefined;
}

export default function least({ types }: { readonly types: typeof t }, { scopes }: LeastOptions): object {
  return {
    visitor: {
      Program(program: Path) {
        const node = program.node as t.Program;
        if (!node.directives.some(({ value }) => value.value === 'use server')) return;
        const calls = node.body.flatMap((statement) => {
          const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
          return declaration?.type === 'FunctionDeclaration' && declaration.id ? [registration(declaration.id.name, types)] : [];
        });
        node.directives = [];
        const at = node.body.findLastIndex(({ type }) => type === 'ImportDeclaration') + 1;
        node.body.splice(at, 0, registrar(types), ...calls);
        if (scopes === 'crawled') return program.scope.crawl();
        program.scope.registerDeclaration(program.get(`body.${at}`));
        for (const [index] of calls.entries()) refer(program.get(`body.${at + 1 + index}.expression`));
      },
    },
  };
}

function registration(name: string, types: typeof t): t.ExpressionStatement {
  const args = [types.identifier(name), types.stringLiteral(`page.tsx#${name}`), types.nullLiteral()];
  return types.expressionStatement(types.callExpression(types.identifier('registerServerReference'), args));
}

function registrar(types: typeof t): t.ImportDeclaration {
  const [imported, local] = [types.identifier('registerServerReference'), types.identifier('registerServerReference')];
  return types.importDeclaration([types.importSpecifier(local, imported)], types.stringLiteral('react-server-dom-webpack/server'));
}

function refer(call: Path): void {
  for (const path of [call.get('callee'), call.get('arguments.0')]) path.scope.getBinding((path.node as t.Identifier).name)?.reference(path);
}
