'use server';
export async function sum(a, b) {
  return 'body-of-sum' + a + b;
}
export default async () => 'body-of-default';
export * from './more';
