export function Page({ id }: { id: number }) {
  let last: unknown;
  async function save(value: string) {
    'use server';
    (last as string) = value;
    last!++;
  }
  return save;
}
