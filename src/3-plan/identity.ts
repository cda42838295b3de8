/**
 * Reference ids: the one place where they are made.
 *
 *     app/page.tsx#Page.save                        in development
 *     8f14e45fceea167a5a36dedd4bea2543c0ffee0b      in production: keyed with the salt, opaque
 *
 * An id depends on the salt, the module id and the export name, and on nothing else: no position, no order, no counter, no machine.
 * For a function that was moved or renamed, the alias table may name the place that it had: then that place makes the id.
 */
import { createHmac, hash } from 'node:crypto';
import type { Capture, ExportName, ModuleId, ReferenceId } from '../model.ts';

/**
 * Where a function is, and where it was when it got its id: `app/posts.ts#publish` → `app/page.tsx#save`.
 * Looked up once: two functions may swap places.
 */
export type Aliases = ReadonlyMap<string, string>;

export interface IdOptions {
  readonly salt: string;
  readonly readable: boolean;
  readonly aliases: Aliases;
}

/** One place for a function: no module id has a `#`, so the first one ends it. */
export function placeOf(module: string, exportName: string): string {
  return `${module}#${exportName}`;
}

export function referenceIdOf(moduleId: ModuleId, exportName: ExportName, { salt, readable, aliases }: IdOptions): ReferenceId {
  const place = placeOf(moduleId, exportName);
  const identity = aliases.get(place) ?? place;
  if (readable) return identity as ReferenceId;
  return createHmac('sha256', `use-server:${salt}`).update(identity).digest('hex').slice(0, 40) as ReferenceId;
}

/** Tells functions on one name path apart; by their text alone, so that no edit elsewhere can swap two ids. */
export function twinName(path: string, digest: string): ExportName {
  return `${path}~${digest.slice(0, 8)}` as ExportName;
}

/** Digest of the names and paths that are captured: bound arguments of another layout are stale. */
export function layoutOf(captures: readonly Capture[]): string {
  const layout = captures.map(({ kind, name, paths }) => [kind, name, paths]);
  return hash('sha256', JSON.stringify(layout), 'base64url').slice(0, 8);
}
