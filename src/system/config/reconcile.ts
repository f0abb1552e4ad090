import { isMap, isScalar, isSeq, Scalar, type Document, type Node } from 'yaml';
import { isDeepStrictEqual } from 'node:util';

/**
 * Brings a part of a YAML document to a plain value and touches nothing that already says it, so that comments, order and
 * quotation marks stay where they were. Gives the part, or what stands in its place.
 */
export function reconcile(node: unknown, value: unknown, document: Document): Node {
  if (isDeepStrictEqual(plain(node, document), value) && isNode(node)) return node;
  if (isMap(node) && isFields(value)) {
    for (const key of node.items.map((pair) => String(pair.key))) if (!(key in value)) node.delete(key);
    for (const [key, field] of Object.entries(value))
      node.set(key, reconcile(node.get(key, true), field, document));
    return node;
  }
  if (isSeq(node) && Array.isArray(value)) {
    node.items = matched(node.items, value, document);
    return node;
  }
  if (isScalar(node) && !isFields(value) && !Array.isArray(value)) {
    node.value = value;
    return node;
  }
  return fresh(value, document);
}

/** A new part; lists of words on one line, as the files that come with On Record have them. */
export function fresh(value: unknown, document: Document): Node {
  const node = document.createNode(value);
  flowShortLists(node);
  return node;
}

function flowShortLists(node: unknown): void {
  if (isMap(node)) for (const { value } of node.items) flowShortLists(value);
  if (!isSeq(node)) return;
  node.flow = node.items.every((each) => isScalar(each));
  for (const item of node.items) flowShortLists(item);
}

/** Equal items keep their node; of the others, groups of settings take the group that has most in common with them. */
function matched(items: readonly unknown[], values: readonly unknown[], document: Document): Node[] {
  const left = [...items];
  const take = (at: number): unknown => (at < 0 ? undefined : left.splice(at, 1)[0]);
  const same = values.map((value) =>
    take(left.findIndex((each) => isDeepStrictEqual(plain(each, document), value))),
  );
  return values.map((value, at) => {
    const kept = same[at] ?? take(nearestOf(value, left, document));
    return kept === undefined ? fresh(value, document) : reconcile(kept, value, document);
  });
}

/** Place of the group of settings with most fields equal to this one's, -1 where none has any. */
function nearestOf(value: unknown, items: readonly unknown[], document: Document): number {
  if (!isFields(value)) return -1;
  const shared = items.map((each) => {
    const held = plain(each, document);
    if (!isFields(held)) return 0;
    return Object.keys(value).filter((key) => isDeepStrictEqual(held[key], value[key])).length;
  });
  const most = Math.max(0, ...shared);
  return most === 0 ? -1 : shared.indexOf(most);
}

const plain = (node: unknown, document: Document): unknown => (isNode(node) ? node.toJS(document) : node);

const isNode = (node: unknown): node is Node => isMap(node) || isSeq(node) || node instanceof Scalar;

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
