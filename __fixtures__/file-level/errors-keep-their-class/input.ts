'use server';

export async function fail(value: { name?: { first: string } }) {
  trace('before');
  return value.name!.first;
}
