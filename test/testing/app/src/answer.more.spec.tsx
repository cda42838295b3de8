import { answerWith, theFunction } from 'babel-plugin-use-server/testing';
import { publish, save } from './actions';
import { Editor } from './editor';
import { render } from './render';

it('answers forms', async () => {
  answerWith<typeof import('./actions')>({ publish: async (_, form) => `answered ${String(form.get('title'))}` });
  const page = await render(<Editor />);
  await page.click('Publish');
  expect(page.text('em')).toBe('answered Tea');
});

it('says what to do where nothing answers, and that the answers of the test before are gone', async () => {
  answerWith({ svae: async () => 'a slip' });
  await expect(save({ title: 'Tea' })).rejects.toThrow(/"save" \(src\/actions\.ts#save\) was called, and the test has no answer\.\n {2}There are answers for "svae"\.[^]*answerWith\(\{ save: async \(\) => … \}\)/);
  await expect(publish(null, new FormData())).rejects.toThrow('"publish" (src/actions.ts#publish) was called');
  expect(() => answerWith({ save: 'saved' as never })).toThrow('The answer for "save" must be a function, or theFunction.');
});

it('answers by id, and takes back', async () => {
  const takeBack = answerWith({ 'src/actions.ts#save': async () => 'by id', save: async () => 'by name' });
  expect(await save({ title: 'Tea' })).toBe('by id');
  takeBack();
  await expect(save({ title: 'Tea' })).rejects.toThrow('has no answer');
});

it('asks for an id where two functions have one name', async () => {
  const other = await import('./other-actions');
  answerWith({ save: async () => 'which one?' });
  await expect(other.save()).rejects.toThrow('answerWith({ save: … }) may mean several Server Functions: "src/actions.ts#save" and "src/other-actions.ts#save". Answer by id.');
});

it('loads nothing of the server, unless the function itself is asked for', async () => {
  answerWith({ 'src/actions.ts#save': theFunction });
  await expect(save({ title: 'Tea' })).rejects.toThrow('The database was loaded in a DOM.');
});
