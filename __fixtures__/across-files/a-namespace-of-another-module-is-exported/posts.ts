export async function publish(title: string) { trace('SECRET_log'.length); return title.toUpperCase(); }
export const remove = async (id: number) => -id;
export default async function () { return 'default of posts'; }
async function odd() { return 'odd'; }
export { odd as "x-y", odd as delete, odd as __proto__ };
const wrap = <T,>(fn: T): T => fn;
export const wrapped = wrap(async (x: number) => x * 2);
export interface Post { readonly id: number }
