export function Page({ id }) {
  async function save(n) {
    'use server';
    return [id, n];
  }
  save.label = 'Save';
  save.order = [1, id];
  return save;
}

export async function load() {
  'use server';
  return load.label;
}
load.label = 'Load';
