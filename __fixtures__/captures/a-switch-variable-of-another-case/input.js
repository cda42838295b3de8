export function pick(kind) {
  switch (kind) {
    case 'a':
      const size = 5;
    case 'b':
      async function save() {
        'use server';
        return size;
      }
      return save;
  }
}
