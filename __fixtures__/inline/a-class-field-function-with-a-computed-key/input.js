let n = 0;
const key = (name) => `${name}${++n}`;

export class Api {
  static [key('save')] = async () => {
    'use server';
    return 'save';
  };
  [key('load')] = async () => {
    'use server';
    return 'load';
  };
}
