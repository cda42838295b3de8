/**
 * Functions on one path that have the same text: which of them are one Server Function.
 *
 *     users.map((user) => <form action={async () => { 'use server'; await remove(user.id); }} />)
 *     posts.map((user) => <form action={async () => { 'use server'; await remove(user.id); }} />)     the same one, bound twice
 *
 * They are one where every free name means the same or is captured the same way: then one of them is registered, and each place
 * binds its own captures. What the names mean is put into words here, so that it can be compared, and told apart by a digest.
 */
import { hash } from 'node:crypto';
import type * as t from '@babel/types';
import { forEachChild } from '../syntax/children.ts';
import { digestOf } from '../syntax/digest.ts';
import type { Factory, RebuiltFunction, ServerFunction } from '../model/index.ts';
import { NO_FACTORY } from './factory.ts';
import { sentOf } from './identity.ts';

interface Around {
  readonly byNode: ReadonlyMap<t.Node, ServerFunction>;
  readonly factories: ReadonlyMap<ServerFunction, Factory>;
}

export interface Text {
  /** The first function of that text and meaning, in source order. */
  readonly first: ServerFunction;
  /** Set where another function on the path has the same text, and the names in it mean something else. */
  readonly meaning: string | null;
  /** How many places there are. */
  places: number;
}

export interface EqualTexts {
  /** For each function, what stands for all that are the same. */
  readonly texts: ReadonlyMap<ServerFunction, Text>;
  /** Of functions with one text only the first is kept, and with it those inside: these are the ones inside of the others. */
  readonly dropped: ReadonlySet<ServerFunction>;
}

export function equalTexts(factories: ReadonlyMap<ServerFunction, Factory>): EqualTexts {
  const functions = [...factories.keys()];
  const around: Around = { byNode: new Map(functions.map((one) => [one.node, one])), factories };
  const byText = new Map<string, ServerFunction[]>();
  for (const one of functions) {
    const key = JSON.stringify([one.namePath, one.digest]);
    byText.set(key, [...(byText.get(key) ?? []), one]);
  }
  const texts = new Map<ServerFunction, Text>();
  const twins = new Map<ServerFunction, ServerFunction>();
  // A function before those inside of it, whose paths are longer.
  const outerFirst = [...byText.values()].sort(([a], [b]) => (a?.namePath.length ?? 0) - (b?.namePath.length ?? 0));
  for (const same of outerFirst) {
    const kept = same.filter((one) => !twins.has(one));
    for (const text of textsOf(kept, around, texts)) for (const place of text.others) pairInside(text.first, place, around, twins);
    for (const one of same) addTwin(one, twins, texts);
  }
  return { texts, dropped: new Set(twins.keys()) };
}

/** Functions of one text and one path. */
function textsOf(
  same: readonly ServerFunction[],
  around: Around,
  texts: Map<ServerFunction, Text>,
): readonly { first: ServerFunction; others: ServerFunction[] }[] {
  const byMeaning = new Map<string, ServerFunction[]>();
  for (const one of same) {
    // Hardly any function has another of its text.
    const meaning = same.length === 1 ? '' : meaningOf(one, around, new Set());
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), one]);
  }
  return [...byMeaning].flatMap(([meaning, [first, ...others]]) => {
    if (first === undefined) return [];
    const text: Text = { first, meaning: byMeaning.size === 1 ? null : meaning, places: 1 + others.length };
    for (const place of [first, ...others]) texts.set(place, text);
    return [{ first, others }];
  });
}

/** What is inside of one that is left out is what is inside of the one that stands for it, whatever its own surroundings look like. */
function pairInside(first: ServerFunction, other: ServerFunction, { byNode }: Around, twins: Map<ServerFunction, ServerFunction>): void {
  const kept = functionsInside(first.node, byNode);
  functionsInside(other.node, byNode).forEach((inner, index) => {
    const twin = kept[index];
    if (twin !== undefined) twins.set(inner, twin);
  });
}

function functionsInside(node: t.Node, byNode: Around['byNode']): ServerFunction[] {
  const found: ServerFunction[] = [];
  const walk = (child: t.Node): void => {
    const one = byNode.get(child);
    if (one !== undefined) found.push(one);
    forEachChild(child, walk);
  };
  forEachChild(node, walk);
  return found;
}

function addTwin(one: ServerFunction, twins: ReadonlyMap<ServerFunction, ServerFunction>, texts: Map<ServerFunction, Text>): void {
  const twin = twins.get(one);
  const text = twin && texts.get(twin);
  if (text === undefined) return;
  text.places++;
  texts.set(one, text);
}

/** The digest that tells a function apart from all others on its path. */
export function textDigest({ first, meaning }: Text): string {
  return meaning === null ? first.digest : hash('sha256', JSON.stringify([first.digest, meaning]), 'base64url');
}

/** @param seen Functions that are being described already: they may reach each other. */
function meaningOf(one: ServerFunction, around: Around, seen: ReadonlySet<ServerFunction>): string {
  const within = new Set([...seen, one]);
  const { captures, levels, losesIdentifier } = around.factories.get(one) ?? NO_FACTORY;
  const meanings = levels.map((level) => [
    level.captures.map(({ kind, name }) => [kind, name]),
    level.rebuilt.map((each) => rebuiltMeaning(each, around, within)),
  ]);
  return JSON.stringify([one.name, one.site.kind.startsWith('module-'), losesIdentifier, sentOf(captures), meanings]);
}

function rebuiltMeaning({ name, ifSet, rebuild }: RebuiltFunction, around: Around, seen: ReadonlySet<ServerFunction>): readonly unknown[] {
  const common = [name, ifSet !== null, rebuild.kind];
  switch (rebuild.kind) {
    case 'helper':
      return [...common, digestOf(rebuild.node), ...(rebuild.name === null ? [] : [{ name: rebuild.name }]), ...(rebuild.bare ? ['bare'] : [])];
    case 'alias':
      return [...common, rebuild.of];
    case 'server-function': {
      const other = around.byNode.get(rebuild.node);
      const asked = rebuild.bare ? [...common, 'bare'] : common;
      return other === undefined || seen.has(other) ? asked : [...asked, other.namePath, other.digest, meaningOf(other, around, seen)];
    }
    default:
      return rebuild satisfies never;
  }
}
