// The classic preset with docs only, the diagrams of its documentation, and a search that needs no service:
// Docusaurus has none of its own.
module.exports = {
  title: 'Peer Learning Guide',
  url: 'https://example.org',
  baseUrl: '/',
  trailingSlash: true,
  // The pages name anchors that only our components write.
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  // Plain Markdown: in MDX, braces and angle brackets of a sentence would be code.
  markdown: { format: 'md', mermaid: true, hooks: { onBrokenMarkdownLinks: 'ignore' } },
  themes: [
    '@docusaurus/theme-mermaid',
    ['@easyops-cn/docusaurus-search-local', { docsRouteBasePath: '/', indexBlog: false, hashed: true }],
  ],
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
  themeConfig: { navbar: { title: 'Peer Learning Guide' } },
};
