import { defineMdastPlugin, type MdastContent } from 'satteri';
import { languageOfFile } from '#config/addresses.ts';
import { wordsOf } from '#kit/strings/words.ts';

const box = (hName: string, hProperties: Record<string, string>, children: MdastContent[]) =>
  ({ type: 'paragraph', data: { hName, hProperties }, children }) as MdastContent;

/** Turns `:::advice` into a block of our own advice, marked like those that `OurAdvice.astro` writes. */
export const advicePlugin = defineMdastPlugin({
  name: 'advice',
  containerDirective(node, context) {
    if (node.name !== 'advice') return;
    const label = wordsOf(languageOfFile(context.fileURL))('basis.advice');
    const mark = box('p', { class: 'whose', 'aria-hidden': 'true' }, [{ type: 'text', value: label }]);
    context.replaceNode(node, box('div', { class: 'our-advice', role: 'note', 'aria-label': label }, [mark, ...node.children]));
  },
});
