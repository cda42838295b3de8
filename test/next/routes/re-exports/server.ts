export async function load() {
  return `loaded from ${typeof window === 'undefined' ? 'the server' : 'the browser'}`;
}

export const store = async () => 'stored';
