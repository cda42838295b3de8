export async function save(id) {
  // don't
  'use sevrer'
  return id;
}
