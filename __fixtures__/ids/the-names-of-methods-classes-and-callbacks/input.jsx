export class Api {
  static posts = class {
    static async list() {
      'use server';
      return 'list';
    }
  };
  static nested = {
    remove: async () => {
      'use server';
      return 'remove';
    },
  };
}

export const Page = ({ rows }) =>
  rows.map((row) => (
    <li key={row}>
      <form
        action={async () => {
          'use server';
          return row;
        }}
      />
    </li>
  ));

export const table = Object.assign(() => null, {
  load: async () => {
    'use server';
    return 'load';
  },
});
