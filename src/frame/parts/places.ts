/** The places that every page leads to, in words. The name of each is a string `frame.place.<id>`. */
export const mainPlaces = [
  { id: 'stages', path: '/stages/' },
  { id: 'checklists', path: '/checklists/' },
  { id: 'tools', path: '/tools/' },
  { id: 'workshop', path: '/workshop/' },
  { id: 'guide', path: '/guide/' },
  { id: 'experience', path: '/notes/' },
  { id: 'my-answers', path: '/my-answers/' },
] as const;
