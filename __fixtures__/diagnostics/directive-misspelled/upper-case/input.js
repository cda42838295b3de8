export function Page({ id }) {
  async function save() {
    'Use Server';
    return id;
  }
  return save;
}
