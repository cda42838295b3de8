/**
 * Tests of apps with Server Functions: mock them, answer them, or run them.
 *
 *     answerWith({ save: async (draft) => ({ saved: draft.title }) });     // a component is tested, the server is not there
 *     await callAsBrowser(save, { title: 'Tea' });                         // a Server Function is tested, the browser is not there
 */
export { answerWith, resetAnswers, theFunction } from './kit/answers.ts';
export type { Answers } from './kit/answers.ts';
export { callAsBrowser, renderBound, submitForm } from './kit/wire.ts';
export type { RenderOptions, SubmitOptions } from './kit/wire.ts';
