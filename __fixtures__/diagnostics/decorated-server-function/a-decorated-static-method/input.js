function audited(method) {
  return method;
}

export class Notes {
  @audited
  static async remove(id) {
    'use server';
    return id;
  }

  @audited static async [`add`]() { 'use server'; }

  @audited
  static keep = audited(async (id) => {
    'use server';
    return id;
  });
}
