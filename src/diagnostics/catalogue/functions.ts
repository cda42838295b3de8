/** What cannot be a Server Function, and what one cannot use. */
import { method, quote, serverFunction } from './wording.ts';
import { guard } from './definition.ts';
import type { DefinitionsOf } from './definition.ts';

export const functionDiagnostics: DefinitionsOf<`method-${string}` | `uses-${string}` | 'decorated-server-function' | 'browser-global'> = {
  'method-not-static': {
    ...guard('A Server Function is an instance method'),
    message: ({ name, className }) => `The method ${method(name, className)} has a 'use server' directive but is not static.`,
    hint: () => 'Make it `static`, or a function outside of the class: an instance cannot be sent to the client and back.',
  },
  'method-is-accessor': {
    ...guard('A Server Function is a getter or setter'),
    message: ({ name, className, accessor }) =>
      `The ${accessor} ${method(name, className)} has a 'use server' directive, but a ${accessor} cannot be a Server Function.`,
    hint: () => 'Make it an async method (static, in a class) or an async function.',
  },
  'method-is-private': {
    ...guard('A Server Function is a private method'),
    message: ({ name, className }) =>
      `The private method ${method(name, className)} has a 'use server' directive, but a private method cannot be called from outside of its class.`,
    hint: () => 'Make it a `static async` method with a public name, or a function outside of the class.',
  },
  'method-is-constructor': {
    ...guard('A Server Function is a constructor'),
    message: ({ className }) =>
      `The constructor${className === null ? '' : ` of ${quote(className)}`} has a 'use server' directive, but a constructor cannot be a Server Function.`,
    hint: () => 'Move the code into an async function and put the directive there.',
  },
  'decorated-server-function': {
    ...guard('A Server Function has decorators'),
    message: ({ name, className, on }) =>
      `The method ${method(name, className)} has a 'use server' directive and ${on === 'method' ? 'a decorator, which' : 'a parameter with a decorator, which'} may put another function in its place.`,
    hint: () =>
      'Keep the decorated method an ordinary one, and call it in an async function with the directive; or do without the decorator: `static save = withAuth(async () => { … })`, with the directive in the inner function.',
  },
  'uses-this': {
    ...guard('A Server Function uses `this`'),
    message: ({ functionName }) => `${serverFunction(functionName)} uses \`this\`, which does not exist when the client calls it.`,
    hint: () =>
      'Pass what you need as an argument; or, where the code around the function has a `this`, read it into a variable there (`const { id } = this`) and use that. A static member has a name: `Api.base`, not `this.base`.',
  },
  'uses-super': {
    ...guard('A Server Function uses `super`'),
    message: ({ functionName }) => `${serverFunction(functionName)} uses \`super\`, which does not exist when the client calls it.`,
    hint: () => 'Call the method by the name of its class or object instead: `Base.load()`.',
  },
  'uses-new-target': {
    ...guard('A Server Function uses `new.target`'),
    message: ({ functionName }) => `${serverFunction(functionName)} uses \`new.target\` of the code around it, which does not exist when the client calls it.`,
    hint: () => 'Read it into a variable outside of the function and use what you need of it.',
  },
  'uses-enclosing-arguments': {
    ...guard('A Server Function uses `arguments` of another function'),
    message: ({ functionName }) =>
      `${serverFunction(functionName)} uses \`arguments\` of the function around it, which does not exist when the client calls it.`,
    hint: () =>
      'Name the parameters of the function around it and use their names, or make the Server Function an `async function` to use its own `arguments`.',
  },
  'uses-private-name': {
    ...guard('A Server Function uses a private name'),
    message: ({ functionName, privateName }) =>
      `${serverFunction(functionName)} uses the private name ${quote(privateName)}, which can only be used inside its class.`,
    hint: ({ privateName }) => `Read ${quote(privateName)} into a variable outside of the function and use that, or call a public static method of the class.`,
  },
  'uses-direct-eval': {
    ...guard('A Server Function uses `eval` next to captured variables'),
    message: ({ functionName }) => `${serverFunction(functionName)} calls \`eval\`, so it cannot be known which variables around it the code uses.`,
    hint: () => 'Remove the call, or use `new Function(…)` and hand it the values that it needs.',
  },
  'browser-global': {
    severity: 'warn',
    locked: false,
    title: 'A Server Function reads what only a browser has',
    message: ({ functionName, name }) => `${serverFunction(functionName)} uses ${quote(name)}, which does not exist on the server.`,
    hint: ({ name }) =>
      `Read it in the client and pass what you need of it as an argument. Where the function runs on both sides, ask for ${quote(`typeof ${name}`)} first.`,
  },
};
