export default function Page({ id }: { id: number }) {
  async function save() {
    'use server';
    return ['save', id];
  }
  const form = {
    action: async () => {
      'use server';
      return ['form', id];
    },
    nested: {
      async reset() {
        'use server';
        return ['reset', id];
      },
    },
  };
  return { save, action: form.action, reset: form.nested.reset, button: <button formAction={async () => { 'use server'; return ['button', id]; }} /> };
}

export const handlers = {
  async remove() {
    'use server';
    return 'remove';
  },
};

export class Api {
  static async refresh() {
    'use server';
    return 'refresh';
  }
}
