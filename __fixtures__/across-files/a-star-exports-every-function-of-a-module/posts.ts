export async function publish(title: string) { return title.toUpperCase(); }
export const remove = async (id: number) => -id;
export async function hidden() { return 'of posts'; }
export default async function never() {}
export interface Post { readonly id: number }
