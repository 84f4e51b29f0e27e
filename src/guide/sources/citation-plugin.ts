import { defineMdastPlugin, type MdastContent } from 'satteri';
import { library } from '#library/index.ts';
import { resolveCitation } from '#library/reading/citation.ts';
import { referenceHref } from './references.ts';

const bracket = /\[([A-Za-z0-9][^\][]+)\]/g;

/**
 * Turns `[guide §1]` in running text into a reference, which gets its number when the whole page is known.
 *
 * Whether every citation names a source has been checked before (`library/checks/check-citations.ts`);
 * brackets that name none are left as they are.
 */
export const citationPlugin = defineMdastPlugin({
  name: 'citation',
  text(node, context) {
    const { sources } = library();
    const parts: MdastContent[] = [];
    let end = 0;
    for (const match of node.value.matchAll(bracket)) {
      if (!resolveCitation(match[1]!, sources)) continue;
      if (match.index > end) parts.push({ type: 'text', value: node.value.slice(end, match.index) });
      parts.push({
        type: 'link',
        url: referenceHref(match[1]!),
        data: { hProperties: { className: ['citation'] } },
        children: [{ type: 'text', value: match[1] }],
      });
      end = match.index + match[0].length;
    }
    if (parts.length === 0) return;
    if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
    context.replaceNode(node, parts);
  },
});
