export const make = (audited) =>
  class {
    @audited
    async remove(id) {
      'use server';
      return id;
    }

    @audited
    static async #hidden() {
      'use server';
    }
  };
