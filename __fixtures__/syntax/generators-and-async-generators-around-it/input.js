export function* rows(ids) {
  for (const id of ids) {
    const given = yield async () => {
      'use server';
      return [id, given];
    };
  }
}

export async function* later(ids) {
  for (const id of ids) {
    const loaded = await id;
    yield async () => {
      'use server';
      return loaded;
    };
  }
}
