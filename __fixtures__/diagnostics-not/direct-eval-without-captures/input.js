export async function compute(code) {
  'use server';
  return eval(code);
}
