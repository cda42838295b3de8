export default async function (n) {
  'use server';
  return n + 1;
}
