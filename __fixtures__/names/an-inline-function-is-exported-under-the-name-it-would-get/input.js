export async function Page$save() {
  return 'plain';
}

export { Page$save as "Page.save" };

export function Page({ id }) {
  async function save() {
    'use server';
    return ['inline', id];
  }
  return { save };
}
