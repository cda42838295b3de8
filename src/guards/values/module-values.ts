/** What the names of a module hold. */
import type * as t from '@babel/types';
import { staticKey, unwrap } from '../../syntax/nodes.ts';
import type { ModuleBinding } from '../../syntax/module-bindings.ts';
import { declareClass } from './classes.ts';
import { evaluate, functionValue } from '../flow/expressions.ts';
import { memberValue } from './members.ts';
import type { Frame } from '../flow/run.ts';
import { isInstalled } from '../../link/installed.ts';
import { idOf } from './sources.ts';
import type { Named } from './sources.ts';
import { DATA, functionsIn, madeOf, PLAIN, uncertain } from './values.ts';
import type { Value } from './values.ts';

/** The guard that has this id, or else something. */
export function guardOr(frame: Frame, id: string, otherwise: () => Value): Value {
  const guard = frame.run.guards.get(id);
  return guard === undefined ? otherwise() : { kind: 'guard', guard };
}

/** What an import is. */
export function importedValue(named: Named, frame: Frame): Value {
  switch (named.kind) {
    case 'binding':
      return isInstalled(named.file)
        ? guardOr(frame, named.id, () => ({ kind: 'outside', from: named.file, name: named.binding }))
        : moduleValue(named.file, named.binding, frame);
    case 'outside':
      return guardOr(frame, named.id, () => ({ kind: 'outside', from: named.from, name: named.name }));
    case 'namespace':
      return { kind: 'namespace', file: named.file };
    case 'missing':
      return { kind: 'outside', from: frame.file, name: 'missing' };
  }
}

/** What a name of a module holds when it has been loaded. */
export function moduleValue(file: string, name: string, frame: Frame): Value {
  const id = idOf(file, name);
  const known = frame.run.known.get(id);
  if (known !== undefined) return known;
  // A name that leads back to itself.
  frame.run.known.set(id, DATA);
  const value = guardOr(frame, id, () => ownValue(file, name, frame));
  frame.run.known.set(id, value);
  return value;
}

/** The same where the name is a guard: its value, for a look into the guard itself. */
export function ownValue(file: string, name: string, frame: Frame): Value {
  const source = frame.run.sources.at(file);
  if (source === null) return { kind: 'outside', from: file, name };
  const loading: Frame = {
    ...frame,
    file,
    env: null,
    state: { passed: null, isOver: false },
    returns: [],
    breaks: null,
    labels: new Map(),
    forks: 0,
    isAsync: true,
    via: [],
    isLoading: true,
  };
  if (name === '*default*') return defaultValue(source.program, loading);
  const binding = source.bindings.get(name);
  if (binding === undefined) return globalValue(name);
  const value = bindingValue(binding, name, { frame: loading, isWritten: source.isWritten(name) });
  return source.isWritten(name) && isCallable(value) ? uncertain(value) : value;
}

function globalValue(name: string): Value {
  return { kind: 'outside', from: '', name };
}

function defaultValue({ body }: t.Program, frame: Frame): Value {
  const statement = body.find((one) => one.type === 'ExportDefaultDeclaration');
  return statement?.type === 'ExportDefaultDeclaration' ? evaluate(statement.declaration, frame, 'default') : DATA;
}

function isCallable(value: Value): boolean {
  return functionsIn(value).length > 0 || /^(?:guard|wrapped|class)$/.test(value.kind);
}

function bindingValue(binding: ModuleBinding, name: string, { frame, isWritten }: { readonly frame: Frame; readonly isWritten: boolean }): Value {
  const { file, run } = frame;
  switch (binding.kind) {
    case 'function':
      return functionValue(binding.node, file, null, name);
    case 'class': {
      const declaration = 'declaration' in binding.statement && binding.statement.declaration ? binding.statement.declaration : binding.statement;
      return declaration.type === 'ClassDeclaration' ? declareClass(declaration, frame) : DATA;
    }
    case 'import': {
      const specifier = binding.statement.source.value;
      return importedValue(run.sources.imported(specifier, binding.imported === 'namespace' ? '*' : binding.importedName, file), frame);
    }
    case 'variable': {
      const {
        declarator: { id, init },
        identifier,
        constant,
        declaredAgain,
      } = binding;
      if (!init || declaredAgain.length > 0) return DATA;
      const value = evaluate(init, frame, name);
      if (!constant && isWritten && !isCallable(value)) return outsideOf(file, name);
      const named = value.kind === 'function' && value.name === '' ? { ...value, name } : value;
      const part = id === identifier ? named : partOf(id, identifier, named, frame);
      return part.kind === 'plain' || part.kind === 'data' ? (id === identifier && !isCallOrNew(init) ? part : outsideOf(file, name)) : part;
    }
    case 'type':
      return DATA;
    case 'namespace':
    case 'alias':
      return outsideOf(file, name);
    default:
      return PLAIN;
  }
}

/** `db`, `prisma`: whatever has been made when the module was loaded, known by its name alone. */
function outsideOf(file: string, name: string): Value {
  return { kind: 'outside', from: file, name };
}

function isCallOrNew(node: t.Expression): boolean {
  return /Call|New|Await/.test(unwrap(node).type);
}

/** The part of a value that a pattern gives to a name. */
function partOf(pattern: t.Node, identifier: t.Identifier, value: Value, frame: Frame): Value {
  if (pattern === identifier) return value;
  if (pattern.type !== 'ObjectPattern') return madeOf([value]);
  for (const property of pattern.properties) {
    const key = property.type === 'RestElement' ? null : staticKey(property);
    if (property.type !== 'RestElement' && key !== null && property.value === identifier) return memberValue(value, key, frame);
  }
  return madeOf([value]);
}
