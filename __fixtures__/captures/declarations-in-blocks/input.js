export function Page({ id }) {
  const found = [];
  if (id > 0) {
    found.push(save);
    async function save() {
      'use server';
      return ['if', id];
    }
  } else {
    async function save() {
      'use server';
      return ['else', id];
    }
    found.push(save);
  }
  try {
    found.push(load);
    throw new Error();
    async function load() {
      'use server';
      return ['try', id];
    }
  } catch {
    async function load() {
      'use server';
      return ['catch', id];
    }
    found.push(load);
  } finally {
    const last = id * 10;
    found.push(load);
    async function load() {
      'use server';
      return ['finally', last];
    }
  }
  return found;
}
