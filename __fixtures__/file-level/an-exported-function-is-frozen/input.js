'use server';

export const save = Object.freeze(async (n) => n + 1);
