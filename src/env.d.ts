/// <reference types="@astrojs/starlight" />

declare namespace StarlightApp {
  /** Our own strings, in `content/i18n/`. Whether a key exists is tested in `src/kit/strings/strings.test.ts`. */
  interface I18n {
    [key: `${string}.${string}`]: string;
  }
}
