/** The scripts of every page, as one file: each further one would be one more request on every visit. */
import '#search/site-search.ts';
import '#offline/edition-watch.ts';
