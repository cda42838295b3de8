export default async (n) => {
  'use server';
  return n + 1;
};
