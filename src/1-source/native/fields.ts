/** Which fields of which nodes the conversion takes over, and how; what is not one to one is in special-cases.ts. */

export interface Field {
  readonly key: string;
  /**
   * `one`: a node that is there; `maybe`: a node or null; `all`: a list of nodes; `copy`: a value as it is; `flag`: only where it is true.
   */
  readonly how: 'one' | 'maybe' | 'all' | 'copy' | 'flag';
}

const fields = (how: Field['how'], ...keys: readonly string[]): Field[] => keys.map((key) => ({ key, how }));
const one = (...keys: readonly string[]): Field[] => fields('one', ...keys);
const maybe = (...keys: readonly string[]): Field[] => fields('maybe', ...keys);
const all = (...keys: readonly string[]): Field[] => fields('all', ...keys);
const copy = (...keys: readonly string[]): Field[] => fields('copy', ...keys);
const declare = fields('flag', 'declare');

const NONE: readonly Field[] = [];
const EXPRESSION = one('expression');
const ARGUMENT = maybe('argument');
const BINARY = [...copy('operator'), ...one('left', 'right')];
const BRANCHES = [...one('test', 'consequent'), ...maybe('alternate')];
const CALL = [...one('callee'), ...all('arguments')];
const CLASS = [...maybe('id', 'superClass'), ...one('body'), ...fields('flag', 'declare', 'abstract')];
const DECLARED = [...maybe('id'), ...declare];
const FOR_EACH = one('left', 'right', 'body');
const LABEL = maybe('label');
const LOOP = one('test', 'body');
const PREFIXED = [...copy('operator', 'prefix'), ...one('argument')];
const SIDES = one('left', 'right');

/** By the type of the node, which is the same in both trees. */
export const FIELDS: ReadonlyMap<string, readonly Field[]> = new Map(
  Object.entries({
    ArrayExpression: all('elements'),
    ArrayPattern: all('elements'),
    AssignmentExpression: BINARY,
    AssignmentPattern: SIDES,
    AwaitExpression: ARGUMENT,
    BinaryExpression: BINARY,
    BreakStatement: LABEL,
    CallExpression: CALL,
    CatchClause: [...maybe('param'), ...one('body')],
    ClassDeclaration: CLASS,
    ClassExpression: CLASS,
    ConditionalExpression: BRANCHES,
    ContinueStatement: LABEL,
    DebuggerStatement: NONE,
    DoWhileStatement: LOOP,
    EmptyStatement: NONE,
    ExportDefaultDeclaration: one('declaration'),
    ExportNamedDeclaration: [...maybe('declaration'), ...all('specifiers'), ...maybe('source'), ...copy('exportKind')],
    ExportSpecifier: [...one('local', 'exported'), ...copy('exportKind')],
    ExpressionStatement: EXPRESSION,
    ForInStatement: FOR_EACH,
    ForOfStatement: [...FOR_EACH, ...copy('await')],
    ForStatement: [...maybe('init', 'test', 'update'), ...one('body')],
    Identifier: [...copy('name'), ...fields('flag', 'optional')],
    IfStatement: BRANCHES,
    ImportDeclaration: [...all('specifiers'), ...one('source'), ...copy('importKind')],
    ImportDefaultSpecifier: one('local'),
    ImportNamespaceSpecifier: one('local'),
    ImportSpecifier: [...one('imported', 'local'), ...copy('importKind')],
    JSXElement: [...one('openingElement'), ...all('children')],
    JSXEmptyExpression: NONE,
    JSXExpressionContainer: EXPRESSION,
    JSXFragment: all('children'),
    JSXIdentifier: copy('name'),
    JSXMemberExpression: one('object', 'property'),
    JSXNamespacedName: one('namespace', 'name'),
    JSXOpeningElement: [...one('name'), ...all('attributes'), ...copy('selfClosing')],
    JSXSpreadAttribute: ARGUMENT,
    JSXSpreadChild: EXPRESSION,
    LabeledStatement: one('label', 'body'),
    LogicalExpression: BINARY,
    MemberExpression: [...one('object', 'property'), ...copy('computed')],
    MetaProperty: one('meta', 'property'),
    NewExpression: CALL,
    ObjectExpression: all('properties'),
    ObjectPattern: all('properties'),
    RestElement: ARGUMENT,
    ReturnStatement: ARGUMENT,
    SequenceExpression: all('expressions'),
    SpreadElement: ARGUMENT,
    StaticBlock: all('body'),
    Super: NONE,
    SwitchCase: [...maybe('test'), ...all('consequent')],
    SwitchStatement: [...one('discriminant'), ...all('cases')],
    TaggedTemplateExpression: one('tag', 'quasi'),
    TemplateLiteral: all('quasis', 'expressions'),
    ThisExpression: NONE,
    ThrowStatement: ARGUMENT,
    TryStatement: [...one('block'), ...maybe('handler', 'finalizer')],
    TSAsExpression: EXPRESSION,
    TSDeclareFunction: DECLARED,
    TSEnumMember: [...one('id'), ...maybe('initializer')],
    TSExportAssignment: EXPRESSION,
    TSExternalModuleReference: EXPRESSION,
    TSImportEqualsDeclaration: [...one('id', 'moduleReference'), ...copy('importKind')],
    TSInstantiationExpression: EXPRESSION,
    TSInterfaceDeclaration: DECLARED,
    TSModuleBlock: all('body'),
    TSNamespaceExportDeclaration: DECLARED,
    TSNonNullExpression: EXPRESSION,
    TSParameterProperty: one('parameter'),
    TSQualifiedName: SIDES,
    TSSatisfiesExpression: EXPRESSION,
    TSTypeAliasDeclaration: DECLARED,
    TSTypeAssertion: EXPRESSION,
    UnaryExpression: PREFIXED,
    UpdateExpression: PREFIXED,
    VariableDeclaration: [...copy('kind'), ...all('declarations'), ...declare],
    VariableDeclarator: [...one('id'), ...maybe('init')],
    WhileStatement: LOOP,
    YieldExpression: [...copy('delegate'), ...ARGUMENT],
  }),
);
