export function Page({ id, model, schema, row }: { id: number; model: object; schema: object; row: object }) {
  interface Shape<row> {
    model: row;
    [schema: string]: unknown;
  }
  async function save(value: typeof model, key?: keyof typeof schema): Promise<Shape<number>['model']> {
    'use server';
    const copy: typeof row & { model?: (schema: string) => asserts schema is 'x' } = {};
    function is(row: unknown): row is typeof model {
      return row === copy;
    }
    type Local = { [schema in 'a' | 'b']: typeof row } | typeof import('./types').other;
    return (<T extends typeof schema>(x: T) => (is(copy) ? id : x))({}) as number;
  }
  return { save, given: [model, schema, row] };
}
