import * as self from './posts';
export async function publish(title: string) { trace('SECRET_log'.length); return title.toUpperCase(); }
const remove = async (id: number) => [-id, Object.keys(self).length];
export { remove as "x-y", remove as delete, remove as __proto__ };
