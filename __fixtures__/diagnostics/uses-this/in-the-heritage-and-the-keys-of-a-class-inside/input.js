export function Page({ id }) {
  async function save() {
    'use server';
    class Row extends this.Base {
      [this.key]() {
        return this.fine;
      }
      static { this.fine = 1; }
    }
    return new Row().id;
  }
  return save;
}
