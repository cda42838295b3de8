export class Form {
  constructor() {
    this.submit = async (kind = new.target.name) => {
      'use server';
      return () => kind;
    };
  }
}
