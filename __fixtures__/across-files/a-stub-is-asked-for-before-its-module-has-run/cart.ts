'use server';

export const add = async (n: number) => n + 1;
