export class Form {
  title = 'Form';
  submit = async (value: string) => {
    'use server';
    return value.toUpperCase();
  };
  'on-reset' = async () => {
    'use server';
    return 'reset';
  };
}
