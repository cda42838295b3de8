const settings = await Promise.resolve({ version: 2 });

export async function version() {
  'use server';
  return settings.version;
}

export const Page = await (async (id) => async () => {
  'use server';
  return [id, settings.version];
})(1);
