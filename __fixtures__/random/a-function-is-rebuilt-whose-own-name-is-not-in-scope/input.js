export async function Page() {
  const out = [0].map(
    () =>
      async function e() {
        'use server';
        return [b.length, await b()];
      },
  );
  const b = async function g(f = typeof g) {
    'use server';
    return f;
  };
  return out;
}
