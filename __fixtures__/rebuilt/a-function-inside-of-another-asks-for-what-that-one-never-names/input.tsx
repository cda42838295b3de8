export function Page({ id }: { id: number }) {
  let save: any;
  let late: any;
  const state = () => [typeof save, typeof late, id];
  const ask = async () => {
    'use server';
    return state();
  };
  save = async (text: string) => {
    'use server';
    return async () => {
      'use server';
      return [text, await ask()];
    };
  };
  const open = async (text: string) => {
    'use server';
    return {
      async confirm() {
        'use server';
        return [text, await ask()];
      },
    };
  };
  if (id > 1) {
    late = async () => {
      'use server';
      return id;
    };
  }
  return { save, open };
}
