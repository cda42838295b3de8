/** Stands in for `babel-plugin-use-server/runtime/client`: what a test answers when a Server Function is called. */
type CallServer = (id: string, args: readonly unknown[]) => Promise<unknown>;

const answer: { current: CallServer } = {
  current: async (id) => {
    throw new Error(`No test has an answer for ${id}.`);
  },
};

export function answerWith(callServer: CallServer): void {
  answer.current = callServer;
}

export const callServer: CallServer = (id, args) => answer.current(id, args);
export const findSourceMapURL = null;
export const createServerReference = (id: string, call: CallServer) => (...args: readonly unknown[]) => call(id, args);
