const wrap = <T,>(fn: T): T => fn;
export const wrapped = wrap(async (x: number) => x * 2);
