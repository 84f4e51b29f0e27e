// What `npm create astro -- --template starlight` starts with, and the diagrams its documentation points to.
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import mermaid from 'astro-mermaid';

export default defineConfig({
  integrations: [mermaid(), starlight({ title: 'Peer Learning Guide' })],
});
