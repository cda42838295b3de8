export function handlers(id) {
  return {
    async delete() {
      'use server';
      return ['delete', id];
    },
    async 'data-action'() {
      'use server';
      return ['data-action', id];
    },
    'a-b': async () => {
      'use server';
      return ['a-b', id];
    },
    async 0.5() {
      'use server';
      return ['0.5', id];
    },
    async 1e3() {
      'use server';
      return ['1000', id];
    },
    async ''() {
      'use server';
      return ['', id];
    },
    class: async function () {
      'use server';
      return ['class', id];
    },
  };
}
