export async function Page() {
  const f = async function b(n) {
    'use server';
    return n > 0 ? [await f(n - 1), await b(n - 1)] : 'end';
  };
  return f;
}
