/**
 * Members of objects and classes that some code of the tree writes to: what they hold when they are called is not known.
 *
 *     guards.check = async () => {}              `check` of what `guards` leads to, through imports, aliases and members
 *     Object.assign(guards, { check })           the same; with another object, all members
 *     target.check = …   (a parameter)           `check` of anything
 *
 * Local objects are followed where they are used. What is set on a parameter under a computed key is not looked for.
 */
import type * as t from '@babel/types';
import { parseSource } from '../../1-source/parse.ts';
import { SourceSyntaxError } from '../../diagnostics/syntax-error.ts';
import { readRegularOrNull } from '../../files/regular-file.ts';
import { bindNames } from '../../scopes/walk.ts';
import { bindingAt, initialValue } from '../../scopes/tree.ts';
import type { ScopeTree } from '../../scopes/tree.ts';
import { staticKey, unwrap } from '../../syntax/nodes.ts';
import { memberWritesIn } from './member-writes.ts';
import type { MemberWrite } from './member-writes.ts';
import { ANY } from './values.ts';
import type { Value } from './values.ts';

export interface Written {
  /** May the member of what is written out at this node have been set? */
  readonly has: (node: t.Node, key: string) => boolean;
}

export const NOTHING_WRITTEN: Written = { has: () => false };

/** What a file reaches by a path of names, `['guards', 'nested']`. */
export type ValueAt = (file: string, path: readonly string[]) => Value;

/** Reads the files when it is first asked. */
export function writtenIn(files: readonly string[], valueAt: ValueAt): Written {
  let found: ReturnType<typeof collect> | null = null;
  return {
    has: (node, key) => {
      found ??= collect(files, valueAt);
      const own = found.at.get(node);
      return found.anywhere.has(key) || (own !== undefined && (own.has(key) || own.has(ANY)));
    },
  };
}

function collect(
  files: readonly string[],
  valueAt: ValueAt,
): { readonly at: ReadonlyMap<t.Node, ReadonlySet<string>>; readonly anywhere: ReadonlySet<string> } {
  const at = new Map<t.Node, Set<string>>();
  const anywhere = new Set<string>();
  for (const file of files) {
    for (const { root, key } of writesOf(file)) {
      if (root === 'unknown') {
        if (key !== ANY) anywhere.add(key);
        continue;
      }
      for (const node of nodesIn(valueAt(file, root))) {
        const keys = at.get(node) ?? new Set();
        at.set(node, keys.add(key));
      }
    }
  }
  return { at, anywhere };
}

interface RootedWrite {
  readonly root: readonly string[] | 'unknown';
  readonly key: string;
}

/** Most files write to no member at all, and need not be parsed. */
const MAY_WRITE =
  /[.\]]\s*#?[\w$]*\s*(?:[-+*/%&|^]|\*\*|<<|>>>?|&&|\|\||\?\?)?=(?![=>])|\.[\w$]+[^;=()]*[\]}]\s*=(?![=>])|\.[\w$]+\s+(?:of|in)\s|\b(?:Object|Reflect)\s*\.\s*(?:assign|set|define)/;

function writesOf(file: string): RootedWrite[] {
  const code = readRegularOrNull(file);
  const program = code !== null && MAY_WRITE.test(code) ? parsedOrNull(code, file) : null;
  const writes = program === null ? [] : memberWritesIn(program);
  if (program === null || writes.length === 0) return [];
  const tree = bindNames(program);
  return writes.flatMap(({ on, key }) => {
    const root = rootOf(on, tree);
    return root === null ? [] : [{ root, key }];
  });
}

function parsedOrNull(code: string, file: string): t.Program | null {
  try {
    return parseSource(code, file);
  } catch (error) {
    if (error instanceof SourceSyntaxError) return null;
    throw error;
  }
}

/** What is written to, as a path from a name of the module; null for globals and what is made in the function. */
function rootOf(on: MemberWrite['on'], tree: ScopeTree): RootedWrite['root'] | null {
  if (on.kind === 'class') return on.name !== null && tree.root.bindings.has(on.name) ? [on.name] : 'unknown';
  const path = pathTo(on.value);
  if (path === null) return isFresh(on.value) ? null : 'unknown';
  const binding = bindingAt(path.root, tree);
  if (binding === null) return null;
  if (binding.scope === tree.root) return [binding.name, ...path.members];
  // `const own = guards.nested; own.check = …`
  const value = binding.written ? null : initialValue(binding);
  if (value === null) return binding.kind === 'function' ? null : 'unknown';
  const outer = rootOf({ kind: 'value', value }, tree);
  return outer === null || outer === 'unknown' ? outer : [...outer, ...path.members];
}

function pathTo(written: t.Node): { readonly root: t.Node; readonly members: readonly string[] } | null {
  const node = unwrap(written);
  if (node.type === 'Identifier') return { root: node, members: [] };
  if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') return null;
  const key = staticKey({ key: node.property, computed: node.computed });
  const object = key === null ? null : pathTo(node.object);
  return key === null || object === null ? null : { root: object.root, members: [...object.members, key] };
}

/** Made where it stands. */
function isFresh(value: t.Node): boolean {
  return /^(?:Object|Array|New|Class|Function|ArrowFunction)Expression$|Literal$/.test(unwrap(value).type);
}

/** Where the objects and classes are written out that a value may be. */
function nodesIn(value: Value): t.Node[] {
  switch (value.kind) {
    case 'object':
      return value.node === null ? [] : [value.node];
    case 'class':
    case 'instance':
      return [value.node];
    case 'list':
      return value.items.flatMap(nodesIn);
    case 'outcomes':
      return value.ways.flatMap((way) => nodesIn(way.value));
    default:
      return [];
  }
}
