export function all(record) {
  const reads = [];
  for (const key in record) {
    async function read() {
      'use server';
      return [key, record[key]];
    }
    reads.push(read);
  }
  return reads;
}
