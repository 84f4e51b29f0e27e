import type { Region, Theme } from '../../schemas/classification.ts';

type Translate = (key: `region.${Region}` | `theme.${Theme}`) => string;

/** What a reader sees for a part of the world, in the language of the page. */
export function regionName(t: Translate, region: Region): string {
  return t(`region.${region}`);
}

/** What a reader sees for a field of reform, in the language of the page. */
export function themeName(t: Translate, theme: Theme): string {
  return t(`theme.${theme}`);
}
