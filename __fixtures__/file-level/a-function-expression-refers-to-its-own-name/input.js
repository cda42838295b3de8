'use server';

export const down = async function step(n) {
  return n <= 0 ? step.name : step(n - 1);
};

export const up = async (n) => (n >= 3 ? up.name : up(n + 1));
