export function Page({ rows }) {
  const actions = [];
  for (const row of rows) {
    var again = async (n) => {
      'use server';
      return n > 0 ? [row, await again(n - 1)] : row;
    };
    actions.push(again);
  }
  return actions;
}
