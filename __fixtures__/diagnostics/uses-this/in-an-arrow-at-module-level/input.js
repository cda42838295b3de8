export const save = async () => {
  'use server';
  return typeof this;
};
