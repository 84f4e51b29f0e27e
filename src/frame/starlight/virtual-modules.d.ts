/** Modules that Starlight makes while it builds. The package has no types for them. */
declare module 'virtual:starlight/user-config' {
  import type { StarlightConfig } from '@astrojs/starlight/types';
  const config: StarlightConfig;
  export default config;
}

declare module 'virtual:starlight/components/*' {
  const Component: (props: Record<string, unknown>) => unknown;
  export default Component;
}
