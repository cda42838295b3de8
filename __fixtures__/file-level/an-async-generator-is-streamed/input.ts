'use server';

export async function* countdown(from: number) {
  for (let n = from; n > 0; n--) yield n;
  return 'lift-off';
}
