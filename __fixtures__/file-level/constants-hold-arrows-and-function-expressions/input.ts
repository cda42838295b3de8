'use server';

export const create = async (title: string) => `created ${title}`;

export const rename = async function (id: number, title: string) {
  return { id, title };
};

export const remove = async function removeForGood(id: number) {
  return typeof removeForGood === 'function' && id;
};
