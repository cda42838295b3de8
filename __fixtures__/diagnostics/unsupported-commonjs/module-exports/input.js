'use server';

module.exports = {
  async save() {
    return 1;
  },
};
