export function Page({ id }) {
  async function save() {
    'use server';
    return ['save', id];
  }
  async function save$ref() {
    'use server';
    return ['save$ref', id, await save()];
  }
  async function save$closure() {
    'use server';
    return ['save$closure', await save$ref()];
  }
  return { save$closure };
}
