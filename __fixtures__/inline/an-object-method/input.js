export function actionsFor(id) {
  return {
    async like(by) {
      'use server';
      return [id, by];
    },
    async dislike() {
      'use server';
      return -id;
    },
  };
}
