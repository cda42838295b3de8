export function Row({ id }) {
  const remove = async () => {
    'use server';
    return <li key={id} className="removed">{id}</li>.key;
  };
  return <form key={id} action={remove} />;
}
