export function Page(id: number) {
  enum Kind {
    Post = 'post',
    Page = 'page',
  }
  async function show() {
    'use server';
    return [Kind.Post, Kind['Page'], id];
  }
  return { show, kinds: Object.keys(Kind) };
}
