'use server';

export function* list() {
  yield 1;
}

export const all = function* () {};
