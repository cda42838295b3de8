const save = async (n: number) => {
  'use server';
  return n + 1;
};

export const Page = () => <form action={save} />;
