'use server';

const impl = async (n: number) => n + 1;
const alias = impl;

export { alias };
export const again = alias;
