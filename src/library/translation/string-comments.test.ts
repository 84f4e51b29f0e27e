import { expect, it } from 'vitest';
import { stringComments } from './string-comments.ts';

it('a comment is about all strings of the concept of the one below it, wherever they are', () => {
  const about = stringComments(
    '# The file.\n\n# The four answers.\n# Short.\nstate.open: Open\nmap.title: "# no comment"\n# Lists.\nlist.a: A\nstate.act: Act\n',
  );
  expect(about('state.open')).toBe('The four answers. Short.');
  expect(about('state.act')).toBe('The four answers. Short.');
  expect(about('map.title')).toBe('');
  expect(about('list.a')).toBe('Lists.');
});
