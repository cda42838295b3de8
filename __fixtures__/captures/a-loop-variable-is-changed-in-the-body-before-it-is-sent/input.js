export function all() {
  const found = [];
  for (let i = 0; i < 6; i++) {
    found.push(async () => {
      'use server';
      return i;
    });
    i++;
  }
  return found;
}
