async function save(n) {
  'use server';
  return ['module', n];
}

export function Page({ id }) {
  async function save(n) {
    'use server';
    return ['page', id, n];
  }
  return { save };
}

export function Other() {
  return { save };
}
