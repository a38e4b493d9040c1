/** What a walk does at each node. */
export interface Walker {
  text(node: Node): void;
  /** Whether to look into the element; `leave` follows for those alone. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  /** Ends the walk early. */
  isDone?(): boolean;
}

/** Goes through all text and elements below one, in reading order. No recursion: pages nest as deep as they like. */
export function walk(root: Element, walker: Walker, mostNodes = 400_000): void {
  let node: Node = root;
  for (let seen = 0; seen < mostNodes && !walker.isDone?.(); seen++) {
    let next: Node | null = null;
    if (node.nodeType === 3) walker.text(node);
    if (node.nodeType === 1 && walker.enter(node as Element)) {
      next = node.firstChild;
      if (!next) walker.leave(node as Element);
    }
    while (!next && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode as Node;
      walker.leave(node as Element);
    }
    if (!next) return;
    node = next;
  }
}
