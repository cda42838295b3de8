export function Page({ id }) {
  async function save() {
    'use server';
    class Base {
      name() {
        return `base ${id}`;
      }
    }
    class Post extends Base {
      name() {
        return `post of ${super.name()}`;
      }
    }
    return new Post().name();
  }
  return { save };
}
