export function Page({ id }) {
  return {
    async save(value = this.value) {
      'use server';
      return [1].map(() => this.id + value);
    },
  };
  return null;
}
