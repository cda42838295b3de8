type Action = (n: number) => Promise<unknown>;

export function Page({ id }: { id: number }) {
  let save: unknown;
  (save as Action) = async (n: number) => {
    'use server';
    return n > 1 ? [id] : [typeof save, await (save as Action)(2)];
  };
  let other: Action | null = null;
  other! = async () => {
    'use server';
    return [other?.name];
  };
  return [save, other];
}
