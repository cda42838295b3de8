export async function outer() {
  'use server';
  async function f(n) {
    'use server';
    switch (n) {
      case 1:
        async function f() {
          'use server';
          return 'inner';
        }
        return f();
    }
    return 'middle';
  }
  return [f, await f(1), await f(2)];
}
