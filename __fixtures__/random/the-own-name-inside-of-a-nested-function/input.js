export async function Page(of) {
  return async function a(n) {
    'use server';
    if (n === 0) return 'end';
    return async function () {
      'use server';
      return [of, a.name, await a(0)];
    };
  };
}
