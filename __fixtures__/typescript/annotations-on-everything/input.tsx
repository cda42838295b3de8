type Props<T extends string = string> = { readonly id: number; kind: T; onDone?: () => void };

export default function Page<const T extends string>({ id, kind }: Props<T>): React.ReactNode {
  async function save<R extends object>(this: void, row: R, at: Date = new Date(0)): Promise<[number, T, keyof R, number]> {
    'use server';
    const [first]: (keyof R)[] = Object.keys(row) as (keyof R)[];
    return [id, kind as T, first!, at.getTime()] satisfies unknown[];
  }
  return <form action={save as unknown as string} />;
}
