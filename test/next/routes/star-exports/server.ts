export async function load() {
  return 'loaded';
}

export const store = async () => 'stored';
