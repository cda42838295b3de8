/** `first` and `second` are variables of the function, `tell` is one of the block: each of the three leads to the others. */
export function Page({ id, isAdmin }: any) {
  if (id > 0) {
    const held = `held ${id}`;
    var first: any, second: any;
    const tell = async () => [held, typeof first, typeof second];
    if (isAdmin) first = async (x: any) => { 'use server'; return [x, await tell(), second?.length, async () => { 'use server'; return tell(); }]; };
    second = async (x: any) => { 'use server'; return [typeof x, await tell(), first === undefined]; };
  }
  return { first, second };
}
