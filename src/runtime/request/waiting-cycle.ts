/**
 * Whether something in a body waits for itself. Rows may point at each other in a circle, as the objects that they describe do;
 * a function that is in such a circle waits for what is bound to it, which waits for the function.
 */

/** A row, what a row describes as a function, or a piece of a stream. */
export type Waiting = { readonly of: 'row' | 'function'; readonly row: string } | { readonly of: 'stream'; readonly text: string };

interface Visit {
  readonly node: Waiting;
  readonly order: number;
  /** The earliest visit that can be reached from this one and is still open. */
  lowest: number;
  /** What `node` waits for, and how many of them have been looked at; null before the first look. */
  next: readonly Waiting[] | null;
  done: number;
  isOpen: boolean;
}

/**
 * Is there a circle with a function in it? By Tarjan's strongly connected components, without recursion.
 *
 * @param roots may grow while it is read
 */
export function hasWaitingCycle(roots: readonly Waiting[], waitsFor: (node: Waiting) => readonly Waiting[]): boolean {
  const visits = new Map<string, Visit>();
  const open: Visit[] = [];
  const path: Visit[] = [];
  const enter = (node: Waiting): Visit => {
    const visit: Visit = { node, order: visits.size, lowest: visits.size, next: null, done: 0, isOpen: true };
    visits.set(keyOf(node, visits.size), visit);
    open.push(visit);
    path.push(visit);
    return visit;
  };
  for (let index = 0; index < roots.length; index++) {
    const root = roots[index];
    if (root !== undefined && !visits.has(keyOf(root, visits.size))) enter(root);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const next = (visit.next ??= waitsFor(visit.node))[visit.done++];
      if (next !== undefined) {
        const known = visits.get(keyOf(next, visits.size));
        if (known === undefined) enter(next);
        else if (known.isOpen) visit.lowest = Math.min(visit.lowest, known.order);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) before.lowest = Math.min(before.lowest, visit.lowest);
      if (visit.lowest === visit.order && isWaitingCircle(open, visit)) return true;
    }
  }
  return false;
}

/** Takes the circle that ends with `first` off the open visits. A function is never its own successor. */
function isWaitingCircle(open: Visit[], first: Visit): boolean {
  const circle = open.splice(open.lastIndexOf(first));
  for (const visit of circle) visit.isOpen = false;
  return circle.length > 1 && circle.some(({ node }) => node.of === 'function');
}

/** Pieces of streams are not waited for by anything: each is its own. */
function keyOf(node: Waiting, count: number): string {
  return node.of === 'stream' ? `s${count}` : `${node.of[0]}${node.row}`;
}
