/** What React's code for server-side rendering puts into a form whose action is a reference. */
import { createRequire } from 'node:module';

interface FormFields {
  readonly name: string;
  readonly data: FormData | null;
}
/** A reference as React's code for server-side rendering makes it. */
export interface FormReference {
  $$FORM_ACTION(prefix: string): FormFields;
  bind(self: null, ...args: readonly unknown[]): FormReference;
}

const require = createRequire(import.meta.url);
const react: { createServerReference(id: string): FormReference } = require('react-server-dom-webpack/client.node');

/** The hidden fields of `<form action={reference.bind(null, ...bound)}>`. */
export async function formFields(id: string, bound: readonly unknown[] = [], prefix = '1'): Promise<FormData> {
  const reference = react.createServerReference(id);
  return fieldsOf(bound.length === 0 ? reference : reference.bind(null, ...bound), prefix);
}

/** The hidden fields of `<form action={action}>`. */
export async function fieldsOf(action: FormReference, prefix = '1'): Promise<FormData> {
  for (;;) {
    try {
      const { name, data } = action.$$FORM_ACTION(prefix);
      const fields = data ?? new FormData();
      fields.append(name, '');
      return fields;
    } catch (pending) {
      // React suspends while it serialises bound arguments.
      if (!(pending instanceof Promise)) throw pending;
      await pending;
    }
  }
}
