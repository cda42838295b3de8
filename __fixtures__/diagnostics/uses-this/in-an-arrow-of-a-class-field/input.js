export class Form {
  id = 1;
  submit = async (value) => {
    'use server';
    return [this.id, value];
  };
}
