'use server';

function* list() {
  yield 1;
}

export { list as all };
export default list;
