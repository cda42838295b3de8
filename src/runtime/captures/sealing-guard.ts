/**
 * Finds references that wait for themselves, and those that have been sealed for the same purpose.
 *
 * A reference is sealed by serialising what it captures. When that contains the reference again, directly or through
 * other references, sealing would wait for its own end. React has no notion of this, so we note which sealing runs inside
 * which, along the asynchronous context, and which waits for which.
 *
 * Where two captured references capture a third, that one is sealed once: with each step from reference to reference there
 * would be twice as many to seal.
 */
import { BoundArgumentsError } from './bound-arguments-error.ts';

/** One run of sealing. */
export interface Sealing {
  readonly id: string;
  /** Tells the reference: every reference has a reader of its own. */
  readonly read: object;
  readonly parent: Sealing | null;
  readonly waitsFor: Set<Sealing>;
  /** All that run inside the outermost one, by their readers. */
  readonly inside: Map<object, Sealing>;
  /** What comes of it; null until it runs. */
  sealed: Promise<string> | null;
  done: boolean;
}

interface ContextStorage {
  run<T>(store: Sealing, run: () => T): T;
  getStore(): Sealing | undefined;
}

const contextSymbol = Symbol.for('babel-plugin-use-server.sealing');

/** Whether sealings can be told apart; where they cannot, a reference that captures itself is not sent, without a message. */
export function canTrackSealing(): boolean {
  return contextStorage() !== null;
}

/**
 * A sealing that is about to run in the current context, or the one that has been begun there for the same reference.
 *
 * @throws BoundArgumentsError when it runs already around us, or waits for what does.
 */
export function beginSealing(id: string, read: object): Sealing {
  const parent = contextStorage()?.getStore() ?? null;
  const around: string[] = [id];
  for (let outer = parent; outer !== null; outer = outer.parent) {
    around.unshift(outer.id);
    if (outer.read === read && !outer.done) throw capturesItself(id, around);
  }
  const known = parent?.inside.get(read);
  if (known !== undefined) {
    waitForSealing(known);
    return known;
  }
  const sealing: Sealing = { id, read, parent, waitsFor: new Set(), inside: parent?.inside ?? new Map<object, Sealing>(), sealed: null, done: false };
  sealing.inside.set(read, sealing);
  parent?.waitsFor.add(sealing);
  return sealing;
}

/** The sealing around us begins to wait for `sealing`, which began elsewhere. @throws BoundArgumentsError on a cycle. */
export function waitForSealing(sealing: Sealing): void {
  const waiting = contextStorage()?.getStore();
  if (waiting === undefined || waiting.done || sealing.done) return;
  if (reaches(sealing, waiting, new Set())) throw capturesItself(waiting.id, [waiting.id, sealing.id, waiting.id]);
  waiting.waitsFor.add(sealing);
}

/** Runs `run` inside `sealing`; when it ends, `sealing` waits for nothing any more. */
export async function runSealing<T>(sealing: Sealing, run: () => PromiseLike<T>): Promise<T> {
  const storage = contextStorage();
  try {
    return await (storage === null ? run() : storage.run(sealing, run));
  } finally {
    sealing.done = true;
    sealing.waitsFor.clear();
    if (sealing.parent === null) sealing.inside.clear();
  }
}

function reaches(from: Sealing, target: Sealing, seen: Set<Sealing>): boolean {
  if (from === target) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  for (const next of from.waitsFor) {
    if (reaches(next, target, seen)) return true;
  }
  return false;
}

function capturesItself(id: string, path: readonly string[]): BoundArgumentsError {
  const route = path.map((step) => `"${step}"`).join(' → ');
  return new BoundArgumentsError(
    id,
    `The Server Function "${id}" captures a value that contains the function itself (${route}). It cannot be sent: ` +
      'capture the parts of the value that the function needs, not the object that holds the function.',
  );
}

/** Copies of this module share one storage, or a cycle through two of them would go unseen. */
function contextStorage(): ContextStorage | null {
  const shared = Reflect.get(globalThis, contextSymbol) as ContextStorage | null | undefined;
  if (shared !== undefined) return shared;
  const Storage = findAsyncLocalStorage();
  const storage = Storage === null ? null : new Storage();
  Reflect.set(globalThis, contextSymbol, storage);
  return storage;
}

/** A global on edge runtimes; on Node without an import, which bundlers for the edge would stumble over. */
function findAsyncLocalStorage(): (new () => ContextStorage) | null {
  const global: unknown = Reflect.get(globalThis, 'AsyncLocalStorage');
  if (typeof global === 'function') return global as new () => ContextStorage;
  try {
    return process.getBuiltinModule('node:async_hooks').AsyncLocalStorage<Sealing>;
  } catch {
    return null;
  }
}
