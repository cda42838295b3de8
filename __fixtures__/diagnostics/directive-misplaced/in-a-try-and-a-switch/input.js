export function Page({ id }) {
  async function save() {
    try {
      'use server';
    } catch {
      'use server';
    }
    switch (id) {
      case 1:
        'use server';
    }
    label: 'use server';
  }
  return save;
}
