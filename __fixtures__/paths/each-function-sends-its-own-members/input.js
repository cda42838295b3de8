export function Page({ user }) {
  return {
    name: async () => {
      'use server';
      return user.name;
    },
    all: async () => {
      'use server';
      return Object.entries(user);
    },
    none: async () => {
      'use server';
      return 'nothing';
    },
  };
}
