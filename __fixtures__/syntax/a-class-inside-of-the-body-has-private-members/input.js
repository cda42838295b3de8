export function Page({ id }) {
  async function count(n) {
    'use server';
    class Counter {
      #n = id;
      static #made = 0;
      constructor() {
        Counter.#made++;
      }
      add(by) {
        this.#n += by;
        return [this.#n, Counter.#made, #n in this];
      }
    }
    return new Counter().add(n);
  }
  return { count };
}
