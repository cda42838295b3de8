export async function save(this: void, a: number, b?: string): Promise<number> {
  'use server';
  return a;
}

export function Page(id: number) {
  return async function load(this: unknown, n: number) {
    'use server';
    type Self = typeof this;
    return id + n;
  };
}
