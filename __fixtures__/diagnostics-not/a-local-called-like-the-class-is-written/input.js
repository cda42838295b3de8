class Posts {
  static size = 10;
  static async first(by) {
    'use server';
    let Posts = by;
    Posts += 1;
    return Posts;
  }
  static async second() {
    'use server';
    return Posts.size + grown();
  }
}

function grown() {
  let Posts = 1;
  Posts++;
  return Posts;
}

export const { first, second } = Posts;
