const rename = (element) => {
  element.props.row.name = 'new';
};

export function Page() {
  const row = { name: 'old', note: 'unused' };
  const element = <b row={row} />;
  return async () => {
    'use server';
    rename(element);
    return row.name;
  };
}
