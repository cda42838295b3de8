/** Writes to module-level names, wherever they stand: `save = withLogging(save)`, `[save] = list`, `save++`, `for (save of list)`. */
import type * as t from '@babel/types';
import type { Write } from '../model/index.ts';
import { moduleNames } from './free-names.ts';
import type { IsName } from './free-names.ts';
import type { ModuleBindings } from '../syntax/module-bindings.ts';
import { forEachChild } from '../syntax/children.ts';
import { isFunction, patternIdentifiers } from '../syntax/nodes.ts';

interface FoundWrite {
  readonly node: Write;
  /** The variables that it writes to. */
  readonly targets: readonly t.Identifier[];
}

/** Finds every write to the module-level variable of a name, declarations apart. */
export type WritesTo = (name: string) => readonly Write[];

/**
 * @param writesIn The writes inside a node that the caller walks anyway; null for any other node.
 * @param isOfModule Does a name mean a variable of the module? For callers that ask that, too: names are bound once then.
 * @returns A search that walks the module when it is first asked, and binds names only if this one is written to at all.
 */
export function writeSearch(program: t.Program, writesIn: (node: t.Node) => readonly Write[] | null, isOfModule: IsName = moduleNames(program)): WritesTo {
  let all: readonly FoundWrite[] | null = null;
  return (name) => {
    all ??= collect(program, writesIn);
    const named = all.filter(({ targets }) => targets.some((target) => target.name === name));
    return named.filter(({ targets }) => targets.some((target) => target.name === name && isOfModule(target))).map(({ node }) => node);
  };
}

/** Does a name of the module hold for good what it is declared with? */
export type IsSettled = (name: string) => boolean;

export function settledNames(bindings: ModuleBindings, writesTo: WritesTo): IsSettled {
  return (name) => {
    const binding = bindings.get(name);
    if (binding?.kind === 'variable' && binding.constant) return true;
    return !(binding?.kind === 'variable' && binding.declaredAgain.length > 0) && writesTo(name).length === 0;
  };
}

/** A node that writes to variables which exist already; null for any other. */
export function asWrite(node: t.Node): Write | null {
  switch (node.type) {
    case 'AssignmentExpression':
    case 'UpdateExpression':
      return node;
    case 'ForOfStatement':
    case 'ForInStatement':
      return node.left.type === 'VariableDeclaration' ? null : node;
    default:
      return null;
  }
}

function collect(program: t.Program, writesIn: (node: t.Node) => readonly Write[] | null): FoundWrite[] {
  const all: FoundWrite[] = [];
  const add = (node: Write): void => {
    all.push({ node, targets: patternIdentifiers(node.type === 'UpdateExpression' ? node.argument : node.left) });
  };
  const walk = (node: t.Node): void => {
    const known = isFunction(node) ? writesIn(node) : null;
    if (known !== null) return known.forEach(add);
    const write = asWrite(node);
    if (write !== null) add(write);
    forEachChild(node, walk);
  };
  walk(program);
  return all;
}
