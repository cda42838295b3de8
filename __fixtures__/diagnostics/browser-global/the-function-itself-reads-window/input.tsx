'use server';

export async function save(note: string, from = typeof note === 'string' ? note : location.href) {
  return [note, from];
}

export const list = async (isRead: boolean) => {
  const make = async () => {
    'use server';
    return typeof window === 'undefined' ? 'server' : window.name;
  };
  const inBrowser = () => document.title;
  return isRead ? [await make(), localStorage.length] : [await make(), typeof inBrowser];
};
