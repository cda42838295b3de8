export function Tree({ separator }) {
  async function* walk(node, path = '') {
    'use server';
    yield path + node.name;
    for (const child of node.children ?? []) yield* walk(child, path + node.name + separator);
  }
  return { walk };
}
