export function Page({ rows }) {
  const actions = [];
  let again;
  while (actions.length < rows.length)
    if (rows.length > 1) {
      const row = rows[actions.length];
      actions.push(
        (again = async (n) => {
          'use server';
          return n > 0 ? [row, await again(n - 1)] : row;
        }),
      );
    } else break;
  return actions;
}
