import { answerWith, theFunction } from 'babel-plugin-use-server/testing';
import { Editor } from './editor';
import { render } from './render';

it('runs the function itself, from a component', async () => {
  Object.assign(globalThis, { databaseIsWelcome: true });
  answerWith({ save: theFunction });
  const page = await render(<Editor />);
  await page.click('Save');
  expect(page.text('output')).toBe('Tea');
});
