'use server';

export const save = (id) => async (formData) => [id, formData.get('text')];

export function load(list) {
  const kind = 'all';
  return (page) => async () => [list, kind, page];
}

export const sync = (id) => () => id;
