'use server';

export default (async (n) => n * n) satisfies (n: number) => Promise<number>;
