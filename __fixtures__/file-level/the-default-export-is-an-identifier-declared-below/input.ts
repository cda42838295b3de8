'use server';

export default save;

async function save(n: number) {
  return n + 1;
}
