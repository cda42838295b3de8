/**
 * How one reference uses its variable: the fixed member path that it reads, or that it needs the variable whole.
 *
 *     user.profile.id     path ['profile', 'id']
 *     user?.profile!.id   the same: types and `?.` do not change what is read
 *     items.find(isMine)  a call keeps its receiver: the variable whole; `post.tags.find(…)` reads ['tags']
 *     if (!user.profile)  a test asks whether it is there: path ['profile'], and nothing of what is in it
 *     jsx(Row, { id })    what compilers make of `<Row id={id} />`
 *     user.name = 'x'     a write needs the object, not a copy of its parts: whole; `Object.assign(user, …)` is one, `(user ?? guest).name = 'x'` may be one
 */
import type * as t from '@babel/types';
import type { NameReference } from './tree.ts';
import { isTransparent, memberName } from '../syntax/nodes.ts';
import { useOfArgument } from './arguments.ts';
import type { MeaningOf } from './arguments.ts';
import { isTested } from './value-tests.ts';

type Access = Pick<NameReference, 'write' | 'path' | 'use'>;

/** Methods of arrays, maps, sets and forms that change what they are called on. */
const MUTATORS = new Set([
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
  'reverse',
  'fill',
  'copyWithin',
  'set',
  'add',
  'delete',
  'clear',
  'append',
  'setTime',
  'setFullYear',
  'setMonth',
  'setDate',
]);

/** Methods of functions that do no more than call them. */
const CALLS = new Set(['call', 'apply']);

/** What else every function has a method of; any other is a member that it was given. */
const FUNCTION_METHODS = new Set([...CALLS, 'bind', 'toString']);

/** A read of the variable as it is. */
export const WHOLE: Access = { write: false, path: null, use: 'value' };
const WRITE: Access = { write: true, path: null, use: 'value' };
const CALL: Access = { write: false, path: null, use: 'call' };
/** Members of it are read, and which ones no path says. */
const MEMBERS: Access = { write: false, path: null, use: 'members' };
const MEMBER_WRITE: Access = { write: false, path: null, use: 'member-write' };
/** A member is set of what an expression gives, and that may be the variable. */
const MAY_BE_SET: Access = { write: false, path: null, use: 'may-be-set' };
const TAG: Access = { write: false, path: null, use: 'tag' };

/**
 * @param node The identifier.
 * @param ancestors From the root to the identifier's parent.
 * @param meaningOf What a name means where the identifier stands.
 */
export function accessOf(node: t.Node, ancestors: readonly t.Node[], meaningOf: MeaningOf): Access {
  const path: string[] = [];
  let current = node;
  let depth = ancestors.length - 1;
  for (; depth >= 0; depth--) {
    const parent = ancestors[depth];
    if (parent === undefined) break;
    if (isTransparent(parent)) {
      current = parent;
      continue;
    }
    const member = memberOf(parent, current);
    if (member === null) break;
    if (member === false) return isTarget(parent, ancestors, depth - 1) ? MEMBER_WRITE : MEMBERS;
    path.push(member);
    current = parent;
  }
  const parent = ancestors[depth];
  if (parent === undefined) return reads(path);
  if (isTarget(current, ancestors, depth)) return path.length === 0 ? WRITE : MEMBER_WRITE;
  return isTested(current, ancestors, depth) ? { write: false, path, use: 'test' } : readOf(path, current, parent, ancestors, depth, meaningOf);
}

/** The fixed name under which `parent` reads a member of `object`; false for a computed one, null when it does not read a member. */
function memberOf(parent: t.Node, object: t.Node): string | false | null {
  switch (parent.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression': {
      if (parent.object !== object) return null;
      const { property } = parent;
      if (property.type === 'Identifier' && !parent.computed) return fixed(property.name);
      return property.type === 'StringLiteral' ? fixed(property.value) : false;
    }
    case 'JSXMemberExpression':
      return parent.object === object ? fixed(parent.property.name) : null;
    default:
      return null;
  }
}

/** A partial copy has no prototype of its own to give. */
function fixed(name: string): string | false {
  return name === '__proto__' ? false : name;
}

function readOf(path: readonly string[], current: t.Node, parent: t.Node, ancestors: readonly t.Node[], depth: number, meaningOf: MeaningOf): Access {
  switch (parent.type) {
    case 'CallExpression':
    case 'OptionalCallExpression': {
      if (parent.callee !== current) return path.length === 0 ? { write: false, path: null, use: useOfArgument(parent, current, meaningOf) } : reads(path);
      if (path.length === 0) return CALL;
      if (MUTATORS.has(path.at(-1) ?? '')) return MEMBER_WRITE;
      if (path.length === 1 && CALLS.has(path[0] ?? '')) return CALL;
      const receiver = path.slice(0, -1);
      if (receiver.length > 0 && !(parent.type === 'OptionalCallExpression' && parent.optional === true)) return reads(receiver);
      return FUNCTION_METHODS.has(path.at(-1) ?? '') ? WHOLE : MEMBERS;
    }
    case 'NewExpression':
      if (path.length > 0) break;
      return { write: false, path: null, use: parent.callee === current ? 'new' : 'argument' };
    case 'TaggedTemplateExpression':
      return path.length === 0 && parent.tag === current ? CALL : WHOLE;
    case 'JSXOpeningElement':
      return path.length === 0 ? TAG : { ...TAG, path };
    case 'UnaryExpression':
      if (parent.operator === 'delete') return MEMBER_WRITE;
      break;
    default:
  }
  if (path.length > 0 || !looksIntoMembers(current, ancestors, depth)) return reads(path);
  return setsMemberBehind(current, ancestors, depth) ? MAY_BE_SET : MEMBERS;
}

/** `(admin ? remove : save).label = 'x'`, `delete (user ?? guest).name`: is a member of what the expression around `node` gives set? */
function setsMemberBehind(node: t.Node, ancestors: readonly t.Node[], depth: number): boolean {
  let member: t.MemberExpression | t.OptionalMemberExpression | null = null;
  let current = node;
  for (let at = depth; at >= 0; at--) {
    const parent = ancestors[at];
    if (parent === undefined) return false;
    if (parent.type === 'MemberExpression' || parent.type === 'OptionalMemberExpression') {
      if (parent.object !== current) return false;
      member = parent;
    } else if (member !== null && !isTransparent(parent)) {
      return isTarget(current, ancestors, at) || changes(parent, member, current);
    } else if (!givesOneOf(parent)) {
      return false;
    }
    current = parent;
  }
  return false;
}

/** `delete (user ?? guest).name`, `(own ?? all).push(…)`. */
function changes(parent: t.Node, member: t.MemberExpression | t.OptionalMemberExpression, current: t.Node): boolean {
  if (parent.type === 'UnaryExpression') return parent.operator === 'delete';
  return (parent.type === 'CallExpression' || parent.type === 'OptionalCallExpression') && parent.callee === current && MUTATORS.has(memberName(member) ?? '');
}

/** `const { id } = user`, `({ id } = user)`, `'id' in user`, `{ ...user }`, `for (const key in user)`; and `(user ?? guest).id`. */
function looksIntoMembers(object: t.Node, ancestors: readonly t.Node[], depth: number): boolean {
  const parent = ancestors[depth];
  switch (parent?.type) {
    case 'VariableDeclarator':
      return parent.id.type === 'ObjectPattern';
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      return parent.right === object && parent.left.type === 'ObjectPattern';
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return parent.object === object;
    case 'BinaryExpression':
      return parent.operator === 'in' && parent.right === object;
    case 'ForInStatement':
      return parent.right === object;
    case 'SpreadElement':
    case 'JSXSpreadAttribute':
      return true;
    default:
      return parent !== undefined && givesOneOf(parent) && looksIntoMembers(parent, ancestors, depth - 1);
  }
}

/** `user ?? guest`, `(0, user)`, `await user`: does the expression give what one of its parts is? */
function givesOneOf(node: t.Node): boolean {
  const { type } = node;
  return isTransparent(node) || type === 'LogicalExpression' || type === 'ConditionalExpression' || type === 'SequenceExpression' || type === 'AwaitExpression';
}

function reads(path: readonly string[]): Access {
  return path.length === 0 ? WHOLE : { write: false, path, use: 'value' };
}

/** Is `node` what an assignment, an update, a loop head or an assignment pattern writes to? */
function isTarget(node: t.Node, ancestors: readonly t.Node[], depth: number): boolean {
  const parent = ancestors[depth];
  if (parent === undefined) return false;
  switch (parent.type) {
    case 'AssignmentExpression':
    case 'ForInStatement':
    case 'ForOfStatement':
      return parent.left === node;
    case 'UpdateExpression':
      return true;
    case 'AssignmentPattern':
      return parent.left === node && isTarget(parent, ancestors, depth - 1);
    case 'ObjectProperty':
      return parent.value === node && isTarget(parent, ancestors, depth - 1);
    case 'RestElement':
    case 'ArrayPattern':
    case 'ObjectPattern':
      return isTarget(parent, ancestors, depth - 1);
    default:
      return isTransparent(parent) && isTarget(parent, ancestors, depth - 1);
  }
}
