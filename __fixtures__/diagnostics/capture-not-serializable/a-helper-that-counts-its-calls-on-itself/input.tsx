export function Page({ id }) {
  const count = () => {
    Reflect.set(count, 'calls', (count.calls ?? 0) + 1);
    return count.calls + id;
  };
  return async function show() {
    'use server';
    return count();
  };
}
