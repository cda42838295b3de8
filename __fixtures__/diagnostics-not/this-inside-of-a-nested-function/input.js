export function Page({ id }) {
  async function save() {
    'use server';
    const counter = {
      n: id,
      add() {
        this.n += 1;
        return this.n;
      },
    };
    function Old() {
      this.id = id;
    }
    class Box {
      value = this.constructor.name;
      static {
        this.made = true;
      }
    }
    return [counter.add(), new Old().id, new Box().value, Box.made];
  }
  return { save };
}
