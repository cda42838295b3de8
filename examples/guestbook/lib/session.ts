import { AsyncLocalStorage } from 'node:async_hooks';

export interface Visitor {
  readonly name: string;
  /** Never shown to anyone else. */
  readonly email: string;
  readonly role: 'guest' | 'owner';
}

/** Who may sign in. A real app asks for a password. */
export const VISITORS: readonly string[] = ['Ada', 'Linus', 'Grace'];

/** The server runs every request inside `session.run({ visitor }, …)`; who that is can change while it runs. */
export const session = new AsyncLocalStorage<{ readonly id: string; visitor: string }>();

export function currentVisitor(): Visitor {
  const name = session.getStore()?.visitor;
  if (name === undefined) throw new Error('Nobody is signed in.');
  return { name, email: `${name.toLowerCase()}@example.com`, role: name === 'Grace' ? 'owner' : 'guest' };
}

/** A reference id is public, so a Server Function that not everybody may call has to ask who is calling. */
export function requireAuthor(author: string): void {
  const { name, role } = currentVisitor();
  if (name !== author && role !== 'owner') throw new Error(`${name} may not change an entry by ${author}.`);
}

/** Wraps a Server Function so that only the owner of the guestbook gets through. */
export function ownerOnly<Args extends unknown[], Result>(
  serverFunction: (...args: Args) => Promise<Result>,
): (...args: Args) => Promise<Result> {
  return async (...args) => {
    const { name, role } = currentVisitor();
    if (role !== 'owner') throw new Error(`${name} is not the owner of this guestbook.`);
    return serverFunction(...args);
  };
}
