'use server';

export const total = 1 + 2;
export const negated = !total;
export const kind = typeof total;
