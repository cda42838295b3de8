/** How a variable is read, all references taken together, and what is sent of it for that. */
import type { CapturedParts } from '../../model/index.ts';
import { isCalled } from './helpers.ts';
import type { NameReference } from '../../scopes/tree.ts';

export interface Usage {
  /** Some reference needs the variable whole. */
  whole: boolean;
  /** Some reference does more than call it. */
  asValue: boolean;
  /** Some reference reads or sets a member of it that a function does not have from the start, or gives it to a function, which may do so. */
  ofAddedMembers: boolean;
  /** It does more than call itself by a name that it alone sees. */
  byOwnName: boolean;
  /** The member paths that are read, by a key of their own. */
  readonly paths: Map<string, readonly string[]>;
  /** The member paths of which only a test asks; the empty one is the variable itself. */
  readonly tests: Map<string, readonly string[]>;
}

export const WHOLE: CapturedParts = { paths: null, tests: [] };

/** What every function has. */
const OWN_MEMBERS: ReadonlySet<string> = new Set(['name', 'length', 'constructor', 'bind', 'call', 'apply', 'toString']);

export function noUsage(): Usage {
  return { whole: false, asValue: false, ofAddedMembers: false, byOwnName: false, paths: new Map(), tests: new Map() };
}

export function addUsage(usage: Usage, reference: NameReference): void {
  const { path, use } = reference;
  usage.asValue ||= !isCalled(reference);
  const isSet = use === 'member-write' || use === 'may-be-set';
  usage.ofAddedMembers ||= isSet || use === 'members' || use === 'argument' || (isMemberRead(reference) && !isOwnMemberRead(reference));
  if (path === null) usage.whole = true;
  else (use === 'test' ? usage.tests : usage.paths).set(JSON.stringify(path), path);
}

function isMemberRead({ path, use }: NameReference): boolean {
  return use !== 'call' && path !== null && path.length > 0;
}

/** `label.name`: of what every function has. */
export function isOwnMemberRead(reference: NameReference): boolean {
  return isMemberRead(reference) && OWN_MEMBERS.has(reference.path?.[0] ?? '');
}

export function mergeUsage(into: Usage, from: Usage): void {
  into.whole ||= from.whole;
  into.asValue ||= from.asValue;
  into.ofAddedMembers ||= from.ofAddedMembers;
  into.byOwnName ||= from.byOwnName;
  for (const [key, path] of from.paths) into.paths.set(key, path);
  for (const [key, path] of from.tests) into.tests.set(key, path);
}

/** What is read and tested of a value. A path that is read covers what begins with it. */
export function partsOf({ whole, paths, tests }: Usage): CapturedParts {
  if (whole) return WHOLE;
  const isCovered = (path: readonly string[]): boolean => path.some((_, length) => length > 0 && paths.has(JSON.stringify(path.slice(0, length))));
  const sorted = (found: ReadonlyMap<string, readonly string[]>): (readonly string[])[] =>
    [...found]
      .filter(([, path]) => !isCovered(path))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, path]) => path);
  return { paths: sorted(paths), tests: sorted(tests).filter((path) => !paths.has(JSON.stringify(path))) };
}
