export function Page({ id }: { id: number }) {
  function save(more: number): Promise<number>;
  function save(more: string): Promise<string>;
  async function save(more: any): Promise<any> {
    'use server';
    return id + more;
  }
  function label(one: number): string;
  function label(one: any): any {
    return `id ${one}`;
  }
  return <form action={save}>{label(id)}</form>;
}
