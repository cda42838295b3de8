class User {
  constructor(first, last) {
    this.first = first;
    this.last = last;
  }
  get name() {
    return `${this.first} ${this.last}`;
  }
}

export function Page() {
  const user = new User('Ada', 'L');
  async function show() {
    'use server';
    return [user.name, user.constructor.name];
  }
  return { show };
}
