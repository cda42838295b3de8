/** Members: of imports, objects, classes and what else has some, as they are read and set. */
import type * as t from '@babel/types';
import { memberPath, staticKey } from '../../syntax/nodes.ts';
import { classMember } from './classes.ts';
import { evaluate } from '../flow/expressions.ts';
import { callFunction } from '../flow/follow.ts';
import { guardOr, importedValue } from './module-values.ts';
import { branch, lookup, perhaps } from '../flow/run.ts';
import type { Frame } from '../flow/run.ts';
import { idOf } from './sources.ts';
import { ANY, DATA, either, functionsIn, isSurelyThere, madeOf, memberOf, oneOf, PLAIN, uncertain, UNDEFINED } from './values.ts';
import type { FunctionOf, Value } from './values.ts';

/** `key`: null where it is not known. */
export interface Place {
  readonly owner: Value;
  readonly key: string | null;
}

type Member = t.MemberExpression | t.OptionalMemberExpression;

/** What a member is of, and its name, in the order in which they are evaluated. */
export function ownerAndKey(node: Member, frame: Frame): Place & { readonly index: Value } {
  const owner = evaluate(node.object, frame);
  const key = staticKey({ key: node.property, computed: node.computed });
  if (key !== null) return { owner, key, index: PLAIN };
  // `form?.[await requireUser()]` evaluates nothing where there is no form.
  const index = perhapsThere(node, owner, frame, () => evaluate(node.property, frame));
  return { owner, key: index.kind === 'constant' ? String(index.value) : null, index };
}

export function evaluateMember(node: Member, frame: Frame): { readonly owner: Value; readonly value: Value } {
  const guard = guardOfMember(node, frame);
  if (guard !== null) return { owner: PLAIN, value: guard };
  const { owner, key, index } = ownerAndKey(node, frame);
  return { owner, value: key === null ? someMember(owner, index) : memberValue(owner, key, frame) };
}

/** What stands behind a `?.` is not evaluated where nothing is there. */
export function perhapsThere(node: t.Node, of: Value, frame: Frame, walk: () => Value): Value {
  return perhaps(frame, !node.type.startsWith('Optional') || isSurelyThere(of), walk);
}

/** `handlers[kind]`: one of them. */
function someMember(owner: Value, index: Value): Value {
  const functions = functionsIn(owner);
  if (functions.length === 0) return madeOf([owner, index]);
  return owner.kind === 'object' && owner.isWhole && owner.later?.size === 0 ? oneOf([...owner.members.values(), UNDEFINED]) : { kind: 'made', of: functions };
}

/** What a member of a value holds; of a namespace that is an import, of a class a method. */
export function memberValue(object: Value, key: string, frame: Frame): Value {
  switch (object.kind) {
    case 'namespace':
      return importedValue(frame.run.sources.exported(object.file, key), frame);
    case 'outside': {
      const name = object.name === '*' ? key : `${object.name}.${key}`;
      return guardOr(frame, idOf(object.from, name), () => ({ ...object, name }));
    }
    case 'class':
    case 'instance':
      return read(classMember(object, key, frame), object, frame);
    case 'object': {
      const value = memberOf(object, key);
      return read(object.node !== null && mayBeCalled(value) && frame.run.written.has(object.node, key) ? uncertain(value) : value, object, frame);
    }
    case 'outcomes':
      return { kind: 'outcomes', ways: object.ways.map(({ value, passed }) => ({ value: inBranch(frame, () => memberValue(value, key, frame)), passed })) };
    default:
      return memberOf(object, key);
  }
}

function mayBeCalled({ kind }: Value): boolean {
  return kind !== 'plain' && kind !== 'data' && kind !== 'result';
}

function inBranch(frame: Frame, walk: () => Value): Value {
  let value: Value = UNDEFINED;
  branch(frame, null, () => {
    value = walk();
  });
  return value;
}

/** A getter is called when its member is read. */
function read(value: Value, owner: Value, frame: Frame): Value {
  if (value.kind === 'outcomes') {
    const ways = value.ways.map((way) => ({ ...way, value: way.value.kind === 'accessor' ? inBranch(frame, () => read(way.value, owner, frame)) : way.value }));
    return { ...value, ways };
  }
  if (value.kind !== 'accessor') return value;
  return value.get === null ? UNDEFINED : callFunction(value.get, [], frame, { otherwise: () => DATA, self: owner });
}

export function setMember({ owner, key }: Place, value: Value, frame: Frame): void {
  for (const setter of settersOf(owner, key, frame)) inBranch(frame, () => callFunction(setter, [value], frame, { otherwise: () => DATA, self: owner }));
  if (owner.kind !== 'object' || owner.later === null) return;
  const name = key ?? ANY;
  const before = owner.later.get(name);
  owner.later.set(name, before === undefined ? value : either(before, value));
}

function settersOf(owner: Value, key: string | null, frame: Frame): FunctionOf[] {
  if (key === null) return [];
  const member = owner.kind === 'object' ? memberOf(owner, key) : owner.kind === 'class' || owner.kind === 'instance' ? classMember(owner, key, frame) : PLAIN;
  const candidates = member.kind === 'outcomes' ? member.ways.map((way) => way.value) : [member];
  return candidates.flatMap((one) => (one.kind === 'accessor' && one.set !== null ? [one.set] : []));
}

/** `auth.api.getSession`, where the configuration names it like this. */
function guardOfMember(node: t.Node, { file, env, run }: Frame): Value | null {
  const path = memberPath(node);
  const [root] = path ?? [];
  if (path === null || root === undefined || lookup(env, root) !== undefined) return null;
  const binding = run.sources.at(file)?.bindings.get(root);
  const members = path.slice(1).join('.');
  if (binding === undefined) return null;
  const named =
    binding.kind === 'import' && binding.imported === 'name' ? run.sources.imported(binding.statement.source.value, binding.importedName, file) : null;
  const id = named === null ? idOf(file, root) : 'id' in named ? named.id : null;
  const guard = id === null ? undefined : run.guards.get(`${id}.${members}`);
  return guard === undefined ? null : { kind: 'guard', guard };
}
