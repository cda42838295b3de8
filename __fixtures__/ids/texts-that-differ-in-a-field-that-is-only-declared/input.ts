export function Page() {
  return [
    [1].map(() => async () => {
      'use server';
      class Row { declare id: number; static declare length: number; }
      return ['id' in new Row(), Row.length];
    }),
    [1].map(() => async () => {
      'use server';
      class Row { id: number; static length: number; }
      return ['id' in new Row(), Row.length];
    }),
    [1].map(() => async () => {
      'use server';
      abstract class Row { abstract id: number; }
      return ['id' in new (class extends Row { name = 1 })()];
    }),
    [1].map(() => async () => {
      'use server';
      abstract class Row { id: number; }
      return ['id' in new (class extends Row { name = 1 })()];
    }),
  ].flat();
}
