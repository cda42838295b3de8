export function Page({ id, admin }) {
  return admin
    ? async () => {
        'use server';
        return ['admin', id];
      }
    : async () => {
        'use server';
        return ['user', id];
      };
}
