/** HTML to a document tree as the HTML Standard says, by parse5: what a browser makes of the same text. */
import { html as standard, parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { PageDocument, PageElement, PageText, isElement, type PageNode } from './nodes.ts';

/** Of one page. Real ones have 10,000; a short text can ask for millions, by formatting that is never closed. */
const MOST_ELEMENTS = 60_000;

/**
 * The document of a page; it has always one `html`, one `head` and one `body`.
 *
 * @throws Error where it would have more elements than any page has
 */
export function parsePage(html: string): PageDocument {
  let made = 0;
  const createElement: typeof treeAdapter.createElement = (...given) => {
    made += 1;
    if (made > MOST_ELEMENTS) throw new Error(`it has more than ${MOST_ELEMENTS} elements`);
    return treeAdapter.createElement(...given);
  };
  return parse(html, { treeAdapter: { ...treeAdapter, createElement }, sourceCodeLocationInfo: false });
}

type Branch = PageDocument | PageElement;
type Types = TreeAdapterTypeMap<
  PageNode | PageDocument,
  Branch,
  PageNode,
  PageDocument,
  PageDocument,
  PageElement,
  PageText,
  PageText,
  PageElement,
  never
>;

/** Stands for every comment: nobody reads them. */
const COMMENT = new PageText('');
/** Of a template: a tree of its own, which is not part of the page. */
const contents = new WeakMap<PageElement, PageDocument>();
const modes = new WeakMap<PageDocument, standard.DOCUMENT_MODE>();

const treeAdapter: TreeAdapter<Types> = {
  createDocument: () => new PageDocument(),
  createDocumentFragment: () => new PageDocument(),
  createElement: (name, namespace, attributes) => new PageElement(name, attributes, namespace),
  createCommentNode: () => COMMENT,
  createTextNode: (text) => new PageText(text),

  appendChild: (parent, node) => {
    if (node !== COMMENT) parent.appendChild(node);
  },
  insertBefore: (parent, node, next) => {
    if (node !== COMMENT) parent.insertBefore(node, next);
  },
  detachNode: (node) => node.remove(),
  insertText: (parent, text) => addText(parent, text, parent.lastChild, null),
  insertTextBefore: (parent, text, next) => addText(parent, text, next.previousSibling, next),
  adoptAttributes: (element, attributes) => {
    for (const { name, value } of attributes)
      if (!element.hasAttribute(name)) element.setAttribute(name, value);
  },

  setTemplateContent: (template, content) => void contents.set(template, content),
  getTemplateContent: (template) => contents.get(template) ?? new PageDocument(),
  setDocumentType: () => undefined,
  setDocumentMode: (document, mode) => void modes.set(document, mode),
  getDocumentMode: (document) => modes.get(document) ?? standard.DOCUMENT_MODE.NO_QUIRKS,

  getFirstChild: (parent) => parent.firstChild,
  getChildNodes: (parent) => parent.childNodes,
  getParentNode: (node) => node.parentNode,
  getAttrList: (element) => element.written,
  getTagName: (element) => element.localName,
  getNamespaceURI: (element) => element.namespace,
  getTextNodeContent: (text) => text.textContent,
  getCommentNodeContent: () => '',
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',

  isTextNode: (node): node is PageText => node.nodeType === 3,
  isCommentNode: (node): node is PageText => node === COMMENT,
  isDocumentTypeNode: (_node): _node is never => false,
  isElementNode: (node): node is PageElement => node.nodeType === 1,

  setNodeSourceCodeLocation: () => undefined,
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: () => undefined,
};

/** The parser gives a text piece by piece; pieces beside each other are one node. */
function addText(parent: Branch, text: string, previous: PageNode | null, next: PageNode | null): void {
  if (previous !== null && !isElement(previous)) previous.textContent += text;
  else parent.insertBefore(new PageText(text), next);
}
