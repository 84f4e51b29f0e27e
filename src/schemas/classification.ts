/**
 * How initiatives and cases are sorted: by part of the world and by field of reform.
 *
 * Ids stand in addresses of filtered views, so they are promises. Their names for the reader stand in
 * `content/i18n/<language>.yaml` as `region.<id>` and `theme.<id>`.
 */
import { z } from 'zod';

export const regions = ['africa', 'asia', 'europe', 'latin-america', 'middle-east-and-north-africa', 'pacific', 'global'] as const;
export type Region = (typeof regions)[number];

/** The 24 fields that figure 2 of the guide names. */
const printedThemes = [
  'anticorruption',
  'audit',
  'broad-governance',
  'civil-society-engagement',
  'climate-policy',
  'democratic-reform',
  'economic-growth',
  'energy-reform',
  'environmental-policy',
  'financial-regulation',
  'health-reform',
  'internal-audit-and-control',
  'investment-promotion',
  'justice',
  'monitoring-and-evaluation',
  'municipal-management',
  'performance-management',
  'procurement',
  'project-management',
  'public-financial-management',
  'risk-management',
  'state-owned-enterprise-reform',
  'tax-policy-and-administration',
  'water-policy',
] as const;

/** Fields of our own, for cases that none of the printed ones fits. */
const ourThemes = ['digital-government', 'migration-policy', 'parliaments', 'service-delivery'] as const;

export const themes = [...printedThemes, ...ourThemes] as const;
export type Theme = (typeof themes)[number];

export const region = z.enum(regions, { error: `write one of the regions: ${regions.join(', ')}` }).describe('Part of the world.');
export const theme = z.enum(themes, { error: `write one of the themes: ${themes.join(', ')}` }).describe('Field of reform.');
