/** The types of the test kit: answers have those of the Server Functions, calls have theirs. */
import { expect, expectTypeOf, it } from 'vitest';
import { answerWith, callAsBrowser, submitForm, theFunction } from '../../src/testing/index.ts';
import type { Answers } from '../../src/testing/index.ts';

interface Actions {
  readonly save: (draft: { readonly title: string }) => Promise<{ readonly saved: string }>;
  readonly name: string;
}

it('answers are typed by the module', () => {
  const answers: Answers<Actions> = { save: async ({ title }) => ({ saved: title }) };
  expectTypeOf(answers.name).toEqualTypeOf<undefined>();
  answerWith<Actions>(answers);
  answerWith<Actions>({ save: theFunction });
  answerWith({ save: async (draft: { readonly title: string }) => draft.title });
  // @ts-expect-error -- a result of another type
  answerWith<Actions>({ save: async () => 7 });
  // @ts-expect-error -- there is no such function
  answerWith<Actions>({ svae: async () => ({ saved: '' }) });
  expect.assertions(0);
});

it('calls have the types of the functions', () => {
  expectTypeOf<ReturnType<typeof callAsBrowser<Actions['save']>>>().toEqualTypeOf<Promise<{ readonly saved: string }>>();
  expectTypeOf<Parameters<typeof callAsBrowser<Actions['save']>>>().toEqualTypeOf<[fn: Actions['save'], draft: { readonly title: string }]>();
  expectTypeOf<ReturnType<typeof submitForm<(form: FormData) => Promise<number>>>>().toEqualTypeOf<Promise<number>>();
});
