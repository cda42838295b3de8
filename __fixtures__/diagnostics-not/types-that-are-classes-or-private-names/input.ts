class Model {
  #id = 1;
  static made = 0;
  constructor() {
    Model.made += this.#id;
  }
}

export function Page({ id }: { id: number }) {
  class Local {
    value = 1;
  }
  async function save(model?: Model, local?: Local): Promise<InstanceType<typeof Local> | number> {
    'use server';
    new Model();
    return id + Model.made;
  }
  return { save, Local };
}
