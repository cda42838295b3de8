export function Page({ id }) {
  const own = () => this.id;
  async function save() {
    'use server';
    return own();
  }
  return save;
}
