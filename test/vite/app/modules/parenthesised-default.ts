'use server';

export const double = async (n: number) => n * 2;

// prettier-ignore
export default (async (n: number) => n * 3);
