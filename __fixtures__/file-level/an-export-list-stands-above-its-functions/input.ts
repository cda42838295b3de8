'use server';

export { save, load };

const store = new Map<string, number>();

async function save(key: string, value: number) {
  store.set(key, value);
}

const load = async (key: string) => store.get(key);
