import { defineHastPlugin } from 'satteri';
import { languageOfFile } from '#config/addresses.ts';
import { wordsOf } from '#kit/strings/words.ts';

/**
 * Says what the notes at the foot of a page are, and where each leads back to, in the language of the page. The engine has
 * these words in English alone, or in one language for the whole site.
 */
export const footnoteWords = defineHastPlugin({
  name: 'footnote-words',
  element: {
    filter: ['h2', 'a'],
    visit(node, context) {
      const words = wordsOf(languageOfFile(context.fileURL));
      const { id, dataFootnoteBackref, ariaLabel } = node.properties;
      if (node.tagName === 'h2' && id === 'footnote-label')
        context.replaceNode(node, { ...node, children: [{ type: 'text', value: words('footnote.heading') }] });
      const number = dataFootnoteBackref !== undefined && /[\d-]+$/.exec(String(ariaLabel))?.[0];
      if (number) context.setProperty(node, 'ariaLabel', words('footnote.back', { number }));
    },
  },
});
