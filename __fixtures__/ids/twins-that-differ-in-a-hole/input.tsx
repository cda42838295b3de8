export function Page({ id }: { id: string }) {
  return {
    buttons: [
      { save: async (all: string[] = []) => { 'use server'; const [first] = all; return [id, first, all.length]; } },
      { save: async (all: string[] = []) => { 'use server'; const [, first] = all; return [id, first, all.length]; } },
      { save: async (all: string[] = []) => { 'use server'; const [first] = all; return [id, , first, all.length]; } },
    ],
  };
}
