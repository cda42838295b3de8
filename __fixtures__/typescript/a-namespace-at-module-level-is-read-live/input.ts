namespace Format {
  export const money = (n: number) => `${n} EUR`;
}

export function Page({ id }: { id: number }) {
  async function price(): Promise<string> {
    'use server';
    return Format.money(id);
  }
  return { price };
}
