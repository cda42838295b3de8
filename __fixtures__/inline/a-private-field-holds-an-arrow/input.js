export class Form {
  #submit = async (n) => {
    'use server';
    return n + 1;
  };
  static #reset = async () => {
    'use server';
    return 'reset';
  };
  get action() {
    return this.#submit;
  }
  static get reset() {
    return Form.#reset;
  }
}
