export const handlers = {
  async toString() {
    'use server';
    return super.toString();
  },
};
