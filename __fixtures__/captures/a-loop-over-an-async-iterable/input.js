async function* source() {
  yield 'a';
  yield 'b';
}

export async function all() {
  const reads = [];
  for await (const item of source()) {
    reads.push(async () => {
      'use server';
      return item;
    });
  }
  return reads;
}
