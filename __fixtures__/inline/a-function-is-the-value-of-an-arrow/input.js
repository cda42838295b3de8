export const setter = (field) => async (value) => {
  'use server';
  return { [field]: value };
};
