'use server';

export const { save, ...others } = { save: async () => 1, load: async () => 2 };
export const [first, ...more] = [async () => 1, async () => 2];
