export const Page = ({ id }) => {
  return [save];
  async function save() {
    'use server';
    return ['arrow', id];
  }
};

export const pages = {
  show(id) {
    return save;
    async function save() {
      'use server';
      return ['method', id];
    }
  },
  get first() {
    const id = 1;
    return save;
    async function save() {
      'use server';
      return ['getter', id];
    }
  },
};
