/** The scripts of every page, as one file: each further one would be one more request on every visit. */
import '#frame/search/site-search.ts';
import '#frame/offline/edition-watch.ts';
