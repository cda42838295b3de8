/** Groups of a graph whose members all reach each other; every other node is a group of its own. */

/**
 * Tarjan's algorithm, with a stack of its own: a chain of thousands must not fill the engine's.
 *
 * @returns Each group behind all groups that it leads to.
 *
 * @example groupsOf(['a', 'b', 'c'], (node) => ({ a: ['b'], b: ['a'], c: ['a'] })[node] ?? []) // [['b', 'a'], ['c']]
 */
export function groupsOf<Node>(nodes: readonly Node[], next: (node: Node) => readonly Node[]): Node[][] {
  interface Visit {
    readonly node: Node;
    readonly index: number;
    readonly targets: readonly Node[];
    lowest: number;
    at: number;
    isOpen: boolean;
  }
  const visits = new Map<Node, Visit>();
  const open: Visit[] = [];
  const groups: Node[][] = [];
  const enter = (node: Node): Visit => {
    const visit: Visit = { node, index: visits.size, targets: next(node), lowest: visits.size, at: 0, isOpen: true };
    visits.set(node, visit);
    open.push(visit);
    return visit;
  };
  for (const root of nodes) {
    if (visits.has(root)) continue;
    const path = [enter(root)];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const target = visit.targets[visit.at];
      visit.at++;
      if (target !== undefined) {
        const known = visits.get(target);
        if (known === undefined) path.push(enter(target));
        else if (known.isOpen) visit.lowest = Math.min(visit.lowest, known.index);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) parent.lowest = Math.min(parent.lowest, visit.lowest);
      if (visit.lowest < visit.index) continue;
      const group = open.splice(open.indexOf(visit));
      for (const member of group) member.isOpen = false;
      groups.push(group.map(({ node }) => node));
    }
  }
  return groups;
}
