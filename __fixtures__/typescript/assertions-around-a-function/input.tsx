type Save = (n: number) => Promise<number>;

export function Page({ id }: { id: number }) {
  const save = (async (n) => {
    'use server';
    return id + n;
  }) as Save;
  const load = (async (n) => {
    'use server';
    return id - n;
  }) satisfies Save;
  const keep = (async (n: number) => {
    'use server';
    return [id, n];
  })!;
  return { save, load, keep };
}
