export function Page({ id }) {
  function Row({ index }) {
    const remove = async (by) => {
      'use server';
      return [id, index, by];
    };
    return <form action={remove} />;
  }
  return [0, 1].map((index) => Row({ index }));
}
