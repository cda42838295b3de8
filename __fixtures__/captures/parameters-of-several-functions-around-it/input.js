export function table(name) {
  return (row) => {
    const path = [name, row];
    return {
      cell: (column) => async (value) => {
        'use server';
        return [name, row, column, path, value];
      },
    };
  };
}
