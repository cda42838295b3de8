export function Page({ id }) {
  async function save() {
    if (id) {
      'use server';
    } else 'use server';
    for (;;) {
      'use server';
      break;
    }
    return id;
  }
  return save;
}
