/** What arrives in a form is whatever the sender liked to put there: check it like any other input. */
export function textField(formData: FormData, name: string): string {
  const value = formData.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
