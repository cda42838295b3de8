/**
 * From directive sites to Server Functions: form, names, restrictions, captures.
 *
 * In: the sites of a module. Out: one `ServerFunction` for each that can be compiled, in source order; a diagnostic for each fault of the others.
 * Names are bound in the top-level statements that hold a site, and only in those, once each.
 */
import type * as t from '@babel/types';
import type { Collector } from '../../diagnostics/collector.ts';
import type { ServerFunction } from '../../model/index.ts';
import { reportCaptures } from '../captures/captures.ts';
import type { Candidate, Candidates } from '../captures/candidates.ts';
import { reportClassNames } from '../captures/class-names.ts';
import type { DirectiveSite } from '../directives/find.ts';
import { placeReaders, surroundingsOf } from '../captures/surroundings.ts';
import { functionNameOf, namePathOf, signatureOf } from '../functions/name-path.ts';
import { withAskedInside } from '../captures/asked-inside.ts';
import { findNeeds, NO_NEEDS } from '../captures/needs.ts';
import { reportContext } from './restrictions.ts';
import { bindNames } from '../../scopes/walk.ts';
import type { KnownNames } from '../../scopes/noting.ts';
import type { ScopeTree } from '../../scopes/tree.ts';
import { reportSecretLiterals } from '../warnings/secrets.ts';
import { isEvaluatedOnce, reportForm, functionSiteOf } from './sites.ts';
import type { IsSettled, WritesTo } from '../../scopes/writes.ts';
import type { ContentsOf } from '../functions/contents.ts';
import { holdersOf } from './holders.ts';
import { setsFirstValue, spanOf, unwrap, withoutWrappers } from '../../syntax/nodes.ts';

/** What is known of the names at module level. */
export interface ModuleNames extends KnownNames {
  readonly isSettled: IsSettled;
  readonly writesTo: WritesTo;
  /** Does the module import it from React? */
  readonly isFromReact: (name: string) => boolean;
}

export function analyseServerFunctions(
  sites: readonly DirectiveSite[],
  { isSettled, writesTo, isFromReact, ...known }: ModuleNames,
  contentsOf: ContentsOf,
  report: Collector['report'],
): ServerFunction[] {
  const named = sites.map((site) => ({ site, name: functionNameOf(site.function, site.ancestors) }));
  const accepted = named.filter(({ site, name }) => reportForm(site, name === '' ? null : name, report));
  const found = toCandidates(accepted, known);
  const candidates: Candidates = {
    byNode: new Map(found.map((candidate) => [candidate.node, candidate])),
    byTarget: new Map(found.flatMap((candidate) => (candidate.assignedTo === null ? [] : [[candidate.assignedTo, candidate]]))),
    isSettled,
    writesTo,
    keepsNames: known.keepsNames,
    isFromReact,
  };
  const needs = withAskedInside(findNeeds(found, candidates), candidates);
  const withReaders = placeReaders(needs);
  return accepted.flatMap(({ site, name }) => {
    const candidate = candidates.byNode.get(site.function);
    if (candidate === undefined) return [];
    const keptName = candidate.tree.keptNames.get(site.function) ?? null;
    const contents = contentsOf(site.function);
    reportContext(candidate, report);
    reportSecretLiterals(contents, candidate.name, report);
    const own = needs.get(candidate) ?? NO_NEEDS;
    reportCaptures(candidate, own, candidates, report);
    reportClassNames(candidate, own, candidates, report);
    return [
      {
        node: site.function,
        directive: site.directive,
        site: functionSiteOf(site, isSettled, candidate.range.outer),
        once: isEvaluatedOnce(site),
        namePath: namePathOf(site.function, site.ancestors, keptName),
        name: keptName ?? name,
        signature: signatureOf(site.function, contents.namesArguments),
        ...surroundingsOf(candidate, needs, withReaders),
        digest: contents.digest,
        loc: spanOf(site.function),
      },
    ];
  });
}

function toCandidates(accepted: readonly { readonly site: DirectiveSite; readonly name: string | null }[], known: KnownNames): Candidate[] {
  const trees = new Map<t.Node, ScopeTree>();
  return accepted.flatMap(({ site, name }) => {
    const statement = site.ancestors[1] ?? site.function;
    const tree = trees.get(statement) ?? bindNames(statement as t.Statement, known);
    trees.set(statement, tree);
    const range = tree.functions.get(site.function);
    const functionName = tree.keptNames.get(site.function) ?? name;
    return range === undefined
      ? []
      : [
          {
            node: site.function,
            name: functionName === '' ? null : functionName,
            tree,
            range,
            assignedTo: assignmentTarget(site, tree),
            heldBy: holdersOf(site, tree.namingCalls),
          },
        ];
  });
}

/** `save` of `save = async () => …`; where the variable has no value yet, `save ??= …` and `save ||= …` mean the same. */
function assignmentTarget({ function: node, ancestors }: DirectiveSite, { namingCalls }: ScopeTree): t.Node | null {
  let { value, depth } = withoutWrappers(node, ancestors);
  for (let call = ancestors[depth]; call !== undefined && namingCalls.has(call); call = ancestors[depth])
    ({ value, depth } = withoutWrappers(call, ancestors.slice(0, depth)));
  const parent = ancestors[depth];
  return parent?.type === 'AssignmentExpression' && parent.right === value && setsFirstValue(parent) ? unwrap(parent.left) : null;
}
