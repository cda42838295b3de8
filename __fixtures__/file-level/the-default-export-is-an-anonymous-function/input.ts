'use server';

export default async function (a: number, b = 2) {
  return a + b;
}
