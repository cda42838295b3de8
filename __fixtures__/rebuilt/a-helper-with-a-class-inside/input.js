export function Page({ id }) {
  function build(n) {
    class Row {
      static made = 0;
      #id = id + n;
      constructor() {
        Row.made++;
      }
      get value() {
        return this.#id;
      }
    }
    return [new Row().value, new Row().constructor.made];
  }
  async function show(n) {
    'use server';
    return build(n);
  }
  return { show };
}
