'use server';

type Save = (n: number) => Promise<number>;

export const save = (async (n: number) => n + 1) satisfies Save;
export const load = (async (n: number) => n - 1) as unknown as Save;
export const keep = (async (n: number) => n)!;
