/** What Pagefind gives for one record, as far as it is used here. */
export interface PagefindRecord {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Its whole text. */
  content: string;
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}
