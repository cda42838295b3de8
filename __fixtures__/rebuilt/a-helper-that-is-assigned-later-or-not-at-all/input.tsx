export function Page({ id, on }: { id: number; on: boolean }) {
  let label: any;
  let row: any, next: any;
  if (on) label = (text: string) => `${id}: ${text}`;
  on && (row = (depth: number) => [depth, async () => {
    'use server';
    return [row(depth + 1), label?.('deep')];
  }]);
  next = function (n: number) {
    return n > 0 ? next(n - 1) : [next.name, next.length, id];
  };

  async function show() {
    'use server';
    return [typeof label === 'function' ? label('here') : 'no label', row ? row(1) : 'no row', next(2)];
  }

  return { show };
}
