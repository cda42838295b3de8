export function Page({ id }) {
  const Row = function Row({ x }) {
    return [Row.displayName, x, id];
  };
  Row.displayName = 'Fancy';
  return async () => {
    'use server';
    return Row({ x: 1 });
  };
}
