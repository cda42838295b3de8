/**
 * The free variables of every function of a file, found twice: by the compiler's resolver and by `@babel/traverse`. A free variable is one that is bound
 * outside of the function and inside of the module: what a Server Function in its place would capture.
 */
import _traverse from '@babel/traverse';
import type * as t from '@babel/types';
import type { Binding, NodePath } from '@babel/traverse';
import { bindNames } from '../../src/scopes/walk.ts';
import type { Binding as OurBinding, ScopeTree } from '../../src/scopes/tree.ts';

/** By start of the function: `name@start of its declaration`, sorted. Of a variable with several declarations, which one is named is a matter of taste: `name@any`. */
export type FreeVariables = ReadonlyMap<string, readonly string[]>;

const keyOf = (node: t.Node): string => `${node.type}@${node.start}`;
const nameOf = (name: string, identifier: t.Node): string => `${name}@${identifier.start}`;

/** As the compiler sees it: one top-level statement at a time. */
export function byOurResolver(file: t.File): FreeVariables {
  const found = new Map<string, readonly string[]>();
  for (const statement of file.program.body) readFunctions(bindNames(statement), found);
  return found;
}

function readFunctions(tree: ScopeTree, found: Map<string, readonly string[]>): void {
  for (const [node, range] of tree.functions) {
    const free = new Set<string>();
    for (const { binding } of tree.references.slice(range.referencesFrom, range.referencesTo)) {
      if (binding !== null && binding.scope.index < range.scopesFrom && !isModuleLevel(binding, tree) && !isUnknownToBabel(binding))
        free.add(binding.redeclared ? `${binding.name}@any` : nameOf(binding.name, binding.identifier));
    }
    found.set(keyOf(node), [...free].sort());
  }
}

/** Inside a class declaration its name is a variable of the class, in the standard; to Babel it is the one outside, which the same text declares. */
function isModuleLevel({ scope, kind, declaration }: OurBinding, { root }: ScopeTree): boolean {
  return scope === root || (kind === 'class-name' && declaration.type === 'ClassDeclaration' && scope.parent === root);
}

/** `enum` and `namespace` in a function, `constructor(private id)`: Babel declares nothing for them. The fixtures say what they must mean. */
function isUnknownToBabel({ kind, identifier, declaration }: OurBinding): boolean {
  if (kind === 'enum' || kind === 'namespace') return true;
  return 'params' in declaration && declaration.params.some((param) => param.type === 'TSParameterProperty' && isWithin(identifier, param));
}

const isWithin = (inner: t.Node, outer: t.Node): boolean => (inner.start ?? 0) >= (outer.start ?? 0) && (inner.end ?? 0) <= (outer.end ?? 0);

/** As `@babel/traverse` sees it. */
export function byBabel(file: t.File): FreeVariables {
  const references = new Map<t.Node, { readonly binding: Binding; readonly name: string; readonly path: NodePath }[]>();
  const found = new Map<string, readonly string[]>();
  const functions: t.Node[] = [];
  _traverse(file, {
    Scope({ scope }) {
      if (scope.block.type === 'Program') return;
      for (const [name, binding] of Object.entries(scope.bindings)) {
        // A class declaration's name is listed inside of the class too: the same variable.
        if (binding.scope !== scope) continue;
        const paths = [...binding.referencePaths, ...binding.constantViolations];
        for (const path of paths) {
          if (path.findParent((parent) => isTypeOnly(parent.node)) !== null) continue;
          for (let at = path.parentPath; at !== null; at = at.parentPath) {
            if (!at.isFunction()) continue;
            // What stands in the key or a decorator of a method is evaluated outside of it.
            const within = path.findParent((parent) => parent.parentPath === at) ?? path;
            if (within.key === 'key' || within.listKey === 'decorators') continue;
            if (isInside(binding, at.node)) break;
            const list = references.get(at.node) ?? [];
            list.push({ binding, name, path });
            references.set(at.node, list);
          }
        }
      }
    },
    Function({ node }) {
      functions.push(node);
    },
  });
  for (const node of functions) {
    const free = new Set(
      (references.get(node) ?? []).map(({ name, binding, path }) => (isParameterAndMore(binding) ? `${name}@any` : nameOf(name, declarationOf(binding, path)))),
    );
    found.set(keyOf(node), [...free].sort());
  }
  return found;
}

/** `function f() { var f; }` as an expression: Babel keeps one binding, named by the function; the standard says that the variable hides the name, in the body. */
function declarationOf({ kind, identifier, scope, constantViolations }: Binding, reference: NodePath): t.Node {
  const isInParameter = reference.findParent((path) => path.listKey === 'params' && path.parent === scope.block) !== null;
  if (kind !== 'local' || isInParameter) return identifier;
  const inside = constantViolations.find(
    (path) => path.getFunctionParent()?.node === scope.block && (path.isVariableDeclarator() || path.isFunctionDeclaration()),
  );
  // In a pattern, too: `function f() { var [f] = …; }`.
  return inside?.getOuterBindingIdentifiers()[identifier.name] ?? identifier;
}

/** `function f(a, b = 1) { function a() {} }`: Babel keeps one binding where the standard has the parameter and a variable of the body. */
const isParameterAndMore = ({ kind, constantViolations }: Binding): boolean =>
  kind === 'param' && constantViolations.some((path) => path.isVariableDeclarator() || path.isFunctionDeclaration());

/** `typeof x` in a type is a reference to Babel, and nothing that runs. */
const isTypeOnly = (node: t.Node): boolean =>
  /^(TSTypeAnnotation|TSTypeAliasDeclaration|TSInterfaceDeclaration|TSTypeParameter(Instantiation|Declaration)|TypeAnnotation|TypeAlias)$|^TS\w+(Type|Keyword|Query|Reference)$/.test(
    node.type,
  );

/** Is the variable one of the function's own? Its own name, in a function expression, is. */
function isInside({ scope, kind }: Binding, node: t.Node): boolean {
  if (scope.block === node) return kind !== 'local' || node.type === 'FunctionExpression';
  return scope.path.findParent((parent) => parent.node === node) !== null;
}

/** What both disagree on, one line a function; empty when they agree. */
export function disagreements(file: t.File, resolver: (file: t.File) => FreeVariables = byOurResolver): readonly string[] {
  const ours = resolver(file);
  const theirs = byBabel(file);
  const lines: string[] = [];
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    const here = comparable(ours.get(key), theirs.get(key));
    const there = comparable(theirs.get(key), ours.get(key));
    if (here !== there) lines.push(`${key}: ours ${here || 'none'} · babel ${there || 'none'}`);
  }
  return lines;
}

/** The names, those without a position on one side without it on both. */
function comparable(names: readonly string[] | undefined, others: readonly string[] | undefined): string {
  const anywhere = (name: string): string => name.replace(/@.*/, '@any');
  return names?.map((name) => (others?.includes(anywhere(name)) === true ? anywhere(name) : name)).join(' ') ?? 'unknown';
}
