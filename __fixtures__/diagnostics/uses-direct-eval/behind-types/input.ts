export function Page(id: string, other: string) {
  const asAny = async () => {
    'use server';
    return [(eval as (code: string) => unknown)('other'), id];
  };
  const notNull = async () => {
    'use server';
    return [eval!('other'), id];
  };
  const satisfying = async () => {
    'use server';
    return [(eval satisfies unknown)('other'), id];
  };
  const inFront = async () => {
    'use server';
    return [(<(code: string) => unknown>eval)('other'), id];
  };
  return [asAny, notNull, satisfying, inFront];
}
