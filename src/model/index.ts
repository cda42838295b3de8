/**
 * The data model, by what it is about. The data's way is the folder list:
 *
 *   SourceModule ──analyse──▶ ModuleAnalysis ──plan──▶ ModulePlan ──emit──▶ Edits (server) ──apply──▶ AST  (Babel plugin)
 *                                                           │                                  └────▶ text (bundlers, CLI)
 *                                                           ├──emit──▶ stub module (client; from the plan alone)
 *                                                           └──────▶ ModuleEntry ──createManifest──▶ Manifest
 *
 * Analysis only reads, plan only decides, emit only writes; what lies in between is readonly.
 * Ids, names, captures and the fate of every export are fixed in the plan, once, for both layers.
 * The plan's `references` hold names and positions, never source text: they are all that the client emitter is given.
 */
export type * from './source.ts';
export type * from './analysis.ts';
export type * from './plan.ts';
export type * from './client-imports.ts';
export type * from './manifest.ts';
export type * from './diagnostic.ts';
export type { DiagnosticCode } from './diagnostic-params.ts';
