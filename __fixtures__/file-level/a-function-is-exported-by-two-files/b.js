export async function save(n) {
  return ['b', n];
}
