/**
 * How initiatives and cases are sorted: by part of the world and by field of reform, and cases by what they show.
 *
 * Ids are part of the addresses of filtered views, so they are promises. Their names for the reader are kept in
 * `content/i18n/<language>.yaml` as `region.<id>`, `theme.<id>` and `show.<id>`.
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

/** What a reader looks for in a case. */
export const shows = ['starting', 'lasting', 'adapting', 'institution', 'spread', 'tracking'] as const;

export const region = z.enum(regions, { error: `write one of the regions: ${regions.join(', ')}` }).describe('Part of the world.');
export const theme = z.enum(themes, { error: `write one of the themes: ${themes.join(', ')}` }).describe('Field of reform.');
export const show = z
  .enum(shows, { error: `write some of what a case can show: ${shows.join(', ')}` })
  .describe(
    'What a case shows: how a group gets going ("starting"), contact over years ("lasting"), a model made to fit ("adapting"), a change in an "institution", how a lesson gets around ("spread"), how learning was followed ("tracking").',
  );
