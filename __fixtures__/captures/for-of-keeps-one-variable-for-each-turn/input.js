export function all(items) {
  const removes = [];
  for (const { id, title = 'none' } of items) {
    removes.push(async () => {
      'use server';
      return [id, title];
    });
  }
  return removes;
}
