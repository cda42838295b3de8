export function Page({ id }) {
  async function save() {
    'use server';
    const seen = [id];
    {
      const id = 'block';
      seen.push(id);
    }
    for (const id of ['for-of']) seen.push(id);
    for (let id = 0; id < 1; id++) seen.push(id);
    for (const id in { 'for-in': 1 }) seen.push(id);
    try {
      throw 'catch';
    } catch (id) {
      seen.push(id);
    }
    switch (1) {
      default:
        let id = 'switch';
        seen.push(id);
    }
    seen.push(((id) => id)('parameter'), id);
    return seen;
  }
  return { save };
}
