export function Page({ id }) {
  return (
    <Loader>
      {async (n) => {
        'use server';
        return [id, n];
      }}
    </Loader>
  );
}

function Loader({ children }) {
  return children;
}
