class Posts {
  static size = 10;
  static pages = async () => {
    'use server';
    return Posts.size;
  };
  static async first() {
    'use server';
    try {
      Posts = null;
    } catch {
      return Posts.size;
    }
  }
  static about(id) {
    const size = () => Posts.size;
    return async () => {
      'use server';
      return [id, size()];
    };
  }
}
Posts = withCache(Posts);

export function Page({ id }) {
  class Local {
    static size = id;
    static async all() {
      'use server';
      return Local.size;
    }
  }
  const { all } = Local;
  Local = { size: 20 };
  return all;
}
