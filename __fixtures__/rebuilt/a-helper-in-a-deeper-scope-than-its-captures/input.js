export function Page({ user }) {
  if (user) {
    const greeting = `Hello ${user.name}`;
    const greet = (mark) => greeting + mark;
    return {
      say: async (mark) => {
        'use server';
        return greet(mark);
      },
    };
  }
  return null;
}
