export function pick(kind, id) {
  outer: switch (kind) {
    case 'a':
      switch (id) {
        case 1:
          async function save() {
            'use server';
            return ['inner', kind, id];
          }
          return save;
        default:
          break outer;
      }
    case 'b':
      return save;
      async function save() {
        'use server';
        return ['outer', kind, id];
      }
  }
  return null;
}
