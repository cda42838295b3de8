/** The values that go with a Server Function: captured, bound, or written into it. */
import { capturedValue, quote, serverFunction, theServerFunction } from './wording.ts';
import { guard } from './definition.ts';
import type { DefinitionsOf } from './definition.ts';
import type { CapturedValue } from '../../model/diagnostic-params.ts';

export const valueDiagnostics: DefinitionsOf<`capture-${string}` | 'secret-literal' | 'bound-in-clear'> = {
  'capture-not-serializable': {
    severity: 'error',
    locked: false,
    title: 'A captured value cannot be sent',
    message: ({ name, functionName, value }) =>
      `${serverFunction(functionName)} uses ${quote(name)} from the code around it, which cannot be sent to the client and back: it is ${capturedValue(value)}.`,
    hint: ({ name, value }) => wayOut(name, value),
  },
  'capture-written': {
    ...guard('A captured variable is written to'),
    message: ({ name, functionName }) =>
      `${serverFunction(functionName)} writes to ${quote(name)}, a variable of the code around it: the new value would be lost.`,
    hint: ({ name }) =>
      `Return the new value from the function, write to a variable of its own, or keep ${quote(name)} at the top level of the file or in a database.`,
  },
  'capture-may-be-secret': {
    severity: 'warn',
    locked: false,
    title: 'A captured value may be a secret',
    message: ({ name, functionName, because }) =>
      `${serverFunction(functionName)} captures ${quote(name)}, which ${because.kind === 'name' ? 'sounds like a secret' : `comes from ${quote(`process.env.${because.variable}`)}`}: captured values travel to the client and back.`,
    hint: ({ name, because }) =>
      `Read ${because.kind === 'name' ? quote(name) : quote(`process.env.${because.variable}`)} inside the Server Function or at the top level of the file, so that it never leaves the server.`,
  },
  'secret-literal': {
    severity: 'warn',
    locked: false,
    title: 'A Server Function contains a secret',
    message: ({ functionName, looksLike }) => `A string in ${theServerFunction(functionName)} looks like ${looksLike}.`,
    hint: () => 'Keep it out of the source: read it from an environment variable inside the function, and replace the key if it was ever shared.',
  },
  'bound-in-clear': {
    severity: 'warn',
    locked: false,
    title: 'An identity is bound in clear text',
    message: ({ functionName, argument }) =>
      `${quote(argument)} is bound to ${theServerFunction(functionName)} with \`bind\`: the client can read it and change it.`,
    hint: ({ argument }) =>
      `Check it on the server (look ${quote(argument)} up from the session), or use it inside an inline Server Function, where it is captured and encrypted.`,
  },
};

function wayOut(name: string, value: CapturedValue): string {
  if (value.kind === 'class-by-its-own-name')
    return `Declare the class as ${quote(`class ${name} { … }`)} at the top level of the file: such a name is seen from everywhere.`;
  if (value.kind === 'class-written-outside') return `Leave ${quote(name)} the class that is declared, and give the other value a name of its own.`;
  if (value.kind === 'contains-server-function')
    return `Declare each function by a name of its own above ${quote(name)} and use that name: a Server Function is taken along, an object that holds it is not.`;
  if (value.kind === 'iterator' || value.kind === 'generator-object')
    return `Capture the list of what it gives (${quote(`[...${name}]`)}), or create ${quote(name)} inside the Server Function or at the top level of the file.`;
  const part = functionIn(value);
  if (part !== null) {
    const example = /^[A-Za-z_$][\w$]*$/.test(part) ? ` (${quote(`const ${part} = …`)})` : '';
    return `Use the function by a name of its own${example}: local functions are taken along, objects that hold some are not. Or create ${quote(name)} inside the Server Function or at the top level of the file.`;
  }
  if (value.kind === 'function' && value.why.kind === 'writes')
    return `Let ${quote(name)} return the new value instead of writing to ${quote(value.why.variable)}, or keep ${quote(value.why.variable)} at the top level of the file.`;
  if (value.kind === 'function' && value.why.kind === 'chosen')
    return `Write one function that chooses (${quote(`const ${name} = (…) => (… ? … : …)`)}): such a function is taken along.`;
  if (value.kind === 'function' && value.why.kind === 'has-properties')
    return `Keep in a variable what is to go with ${quote(name)}, and use that variable: variables are taken along, properties of functions are not. Or move the function to the top level of the file.`;
  if (value.kind === 'function' && value.why.kind === 'set-in-turns')
    return `Declare ${quote(name)} where it is assigned (${quote(`const ${name} = …`)}): then each function has a variable of its own, and means itself by it.`;
  return `Create ${quote(name)} inside the Server Function or at the top level of the file, or capture only the plain values that you need of it.`;
}

/** The property that holds a function, of an object that is sent; empty where a computed key names it. */
function functionIn(value: CapturedValue): string | null {
  if (value.kind !== 'contains') return null;
  return value.value.kind === 'function' ? (value.part ?? '') : functionIn(value.value);
}
