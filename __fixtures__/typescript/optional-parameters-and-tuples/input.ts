export function Page(...[id, name = 'none']: [id: number, name?: string]) {
  async function show(a?: number, ...[b, c]: [b: string, c?: boolean]) {
    'use server';
    return [id, name, a, b, c];
  }
  return { show, length: show.length };
}
