export function Page({ id }: { id: number }) {
  async function show() {
    'use server';
    const held: any = { id, m<T>(x: T) { return [this.id, x]; } };
    const none: any = undefined;
    return [held?.m<number>?.(1), none?.m<string>?.('a'), held?.n<number>?.(3), held?.['m']<string>?.('b')];
  }
  return show;
}
