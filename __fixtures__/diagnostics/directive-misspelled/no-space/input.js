export function Page({ id }) {
  async function save() {
    'useserver';
    return id;
  }
  return save;
}
