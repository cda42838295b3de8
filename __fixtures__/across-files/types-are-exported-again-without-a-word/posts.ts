export interface Post { readonly id: number }
export type Draft = Partial<Post>;
export async function publish(post: Post) { return post.id; }
export async function remove(draft: Draft) { return draft.id; }
