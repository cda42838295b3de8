export async function find(nodes) {
  'use server';
  let found = 0;
  for (const node of nodes) {
    'use server' === node.directive && (found += 1);
    'use server' in node ? (found += 10) : 0;
  }
  return found;
}
