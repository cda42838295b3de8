export function Page({ id }) {
  async function save() {
    'use server';
    function Row() {
      return new.target ? { id } : null;
    }
    return [new Row(), Row()];
  }
  return { save };
}
