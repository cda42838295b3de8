export function Page({ rows }) {
  async function find(n) {
    'use server';
    let steps = 0, found;
    outer: for (const row of rows) {
      for (const cell of row) {
        if ((steps++, cell === n)) {
          found = (trace('found', cell), cell);
          break outer;
        }
        if (cell < 0) continue outer;
      }
    }
    block: {
      if (found === undefined) break block;
      return [found, steps];
    }
    return null;
  }
  return { find };
}
