/**
 * What is packed into the link of a workshop. Published as `/data/schema/workshop-link.json`.
 *
 * The browser reads links with code of its own (`src/workshop/set/set-link.ts`), which is smaller; a test holds the two
 * together.
 */
import { z } from 'zod';

const small = z.int().min(0).max(9_999);

const parts = [
  z.string().describe('The title.'),
  z.string().describe('The day, such as 2026-11-23, or nothing.'),
  z.string().describe('The language of the facilitator’s own words, such as en.'),
  z
    .union([z.int().min(0).max(2), z.tuple([z.string(), z.string()])])
    .describe('The sides: 0 for none, 1 for host and guest, 2 for person and organisation, or two names.'),
  z.int().min(0).max(1).describe('1 if answers of fewer than five may be seen.'),
  z
    .array(z.array(small).min(3))
    .describe(
      'The questions in runs of one list: its number, its revision, and the places of the questions among all that the list ever had, in the order of codes, counted from 0.',
    ),
  z.array(z.string()).describe('The facilitator’s own questions.'),
] as const;

export const workshopRowSchema = z.union([
  z.tuple(parts),
  z.tuple([
    ...parts,
    z.array(z.array(z.string())).describe('Only in w3: the facilitator’s own questions as earlier links asked them, the latest first.'),
  ]),
]);
