export async function save(n: number) {
  return n * 10;
}
