'use server';

const beta = Number('1') > 0;

export const search = beta
  ? async (q: string) => `new ${q}`
  : async (q: string) => `old ${q}`;
export const suggest = beta && (async (q: string) => [q]);
