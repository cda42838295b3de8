'use server';

export async function first() {
  return 'the function that was second';
}

export async function second() {
  return 'the function that was first';
}
