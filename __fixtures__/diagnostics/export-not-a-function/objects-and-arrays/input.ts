'use server';

export const settings = { limit: 10, load: async () => 1 };
export const sizes = ['s', 'm'];
export const frozen = { a: 1 } as const;
