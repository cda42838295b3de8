// @flow
type Save = (n: number) => Promise<number>;

export function Page({ user }: any) {
  const save = ((async (n: number) => {
    'use server';
    return (user: any).age + n;
  }: any): Save);
  return { save };
}
