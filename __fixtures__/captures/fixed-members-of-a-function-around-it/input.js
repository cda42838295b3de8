export const make = () => {
  const Page = function Self(id) {
    return {
      read: async () => {
        'use server';
        return [Self.title, id];
      },
    };
  };
  Page.title = 'Page';
  return Page;
};
