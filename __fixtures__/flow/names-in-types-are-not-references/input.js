// @flow
export function Page({ id, model, schema }: any) {
  async function save(value: typeof model, fn: (schema: string) => void): Promise<{ model: number, [schema: string]: mixed }> {
    'use server';
    type Local = { schema: typeof schema };
    const copy: Local = ({}: any);
    return { model: id, copy };
  }
  return { save, given: [model, schema] };
}
