'use server';

export function save(id) {
  return id;
}

export const load = (id) => id;
export const list = function () {
  return [];
};
