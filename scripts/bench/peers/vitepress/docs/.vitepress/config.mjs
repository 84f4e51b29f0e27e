// The default theme with its own local search, and the plugin that is usual for diagrams.
import { defineConfig } from 'vitepress';
import { withMermaid } from 'vitepress-plugin-mermaid';

export default withMermaid(
  defineConfig({
    title: 'Peer Learning Guide',
    // The pages name anchors that only our components write.
    ignoreDeadLinks: true,
    themeConfig: { search: { provider: 'local' } },
  }),
);
