type Save = (n: number) => Promise<number>;

export function Page(props: unknown) {
  const save = <Save>(async (n: number) => {
    'use server';
    return (<{ id: number }>props).id + n;
  });
  return { save };
}
