export function Page({ id }) {
  class Post {
    constructor(title) {
      this.title = title;
    }
  }
  async function save(title) {
    'use server';
    return new Post(title).title;
  }
  return save;
}
