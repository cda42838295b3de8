/**
 * Stubs for server-side rendering, where forms that are sent without JavaScript find their state again:
 *
 *     useActionState(action.bind(null, post.id), null)    →    is the form that was sent this one?
 *
 * React's own stubs answer when the bound arguments have arrived, which are a promise, and render the component again until then.
 * But that binds them anew: the page is never done (https://github.com/vercel/next.js/issues/57867). What it takes is the number of
 * them, and the stub knows that at once.
 */
import type { CreateServerReference } from './transport.ts';

type Reference = ReturnType<CreateServerReference>;
/** What React's code for forms asks of a reference. */
interface FormReference extends Reference {
  $$FORM_ACTION(prefix: string): unknown;
  $$IS_SIGNATURE_EQUAL(id: string, bound: number): boolean;
}

/** React's `createServerReference`, made to answer at once; in a browser there is nothing to answer. */
export function answeringSignatures(create: CreateServerReference): CreateServerReference {
  return (id, ...rest) => answering(create(id, ...rest), id, 0);
}

function answering(reference: Reference, id: string, bound: number): Reference {
  if (!isFormReference(reference)) return reference;
  const stub: Reference = (...args) => reference(...args);
  return Object.defineProperties(stub, {
    name: { value: reference.name, configurable: true },
    $$FORM_ACTION: { value: (prefix: string) => reference.$$FORM_ACTION(prefix) },
    $$IS_SIGNATURE_EQUAL: { value: (otherId: string, otherBound: number) => otherId === id && otherBound === bound },
    bind: {
      value: (self: unknown, ...args: readonly unknown[]) =>
        answering(Reflect.apply(reference.bind, reference, [self, ...args]) as Reference, id, bound + args.length),
      configurable: true,
    },
    // What is bound to another reference is serialised by React, which knows its own.
    toJSON: { value: () => reference },
  });
}

function isFormReference(reference: Reference): reference is FormReference {
  return '$$FORM_ACTION' in reference && '$$IS_SIGNATURE_EQUAL' in reference;
}
