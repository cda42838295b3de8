export function calls(kind) {
  switch (kind) {
    case 'plain':
      const label = () => 'label';
      const listed = async () => {
        'use server';
        return [kind];
      };
    default:
      const tell = async () => {
        'use server';
        return label();
      };
      const list = async () => {
        'use server';
        return listed();
      };
      return { tell, list };
  }
}
