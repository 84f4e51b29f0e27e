import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docsSchema } from '@astrojs/starlight/schema';
import type { ImageFunction } from 'astro:content';
import { z } from 'astro/zod';
import { isLanguageFolder } from '#config/languages.ts';
import { pageSchema } from '#schemas/page.ts';
import { mdxSlips } from './mdx-slips.ts';
import { localFolder, plainFile } from './overlay.ts';
import type { Problem } from './problem.ts';
import { parseYaml, type LineOf, type YamlFile } from './yaml-file.ts';

/** A page of `content/docs/`, as far as the cross-checks need it. */
export interface PageFile {
  file: string;
  /** `stages/sustained-contact` for `content/docs/stages/sustained-contact.mdx`. */
  slug: string;
  title: string | undefined;
  sources: string[];
  tool: string | undefined;
  /** Of a page in another language: the fingerprint of the English page that it translates. */
  translates: string | undefined;
  /** The files that readers are led to who want to edit the page. */
  edited: string[];
  /** Not shown yet. */
  draft: boolean;
  lineOf: LineOf;
  /** Citations in the running text, such as `[guide §1]`, with their lines. */
  cited: { text: string; line: number }[];
  /** As it is written. */
  text: string;
  /** The running text, without head and code, each line where it is in the file. */
  body: string;
}

/** Pictures are left to Astro, which knows where they are. */
const image = (() => z.any()) as unknown as ImageFunction;
/** The whole front matter. Astro checks it once more, but does not name the line of a mistake. */
const frontMatter = docsSchema({ extend: pageSchema })({ image });

const fence = /^---\r?\n([\s\S]*?)\r?\n---/;
const code = /^(```|~~~)[\s\S]*?^\1|`[^`\n]*`|^(import|export) .*$/gm;
/** `[guide §1]`, or a number by mistake, but not a link, an image, a task box or a bracket behind a word. */
const inlineCitation = /(?<![\w\]!\\])\[(\d|[A-Za-z0-9][^\][]+)\](?![([:])/g;

/** Reads the front matter and the citations of every page. */
export function readContentPages(root: string, problems: Problem[]): PageFile[] {
  return ['content/docs', `${localFolder}/docs`].flatMap((folder) => {
    const base = join(root, folder);
    if (!existsSync(base)) return [];
    return readdirSync(base, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.mdx?$/.test(name))
      .sort()
      .map((name) => pageFileOf(readFileSync(join(base, name), 'utf8'), `${folder}/${name}`, problems));
  });
}

/** Takes text away but leaves its lines, so that what follows keeps its line number. */
const blank = (taken: string) => '\n'.repeat(taken.split('\n').length - 1);

/** Reads one page; `written` is its text. */
export function pageFileOf(written: string, file: string, problems: Problem[]): PageFile {
  const source = written.replace(/^\uFEFF/, '');
  const slug = plainFile(file)
    .replace(/^content\/docs\//, '')
    .replace(/\.mdx?$/, '')
    .replace(/(^|\/)index$/, '');
  const head = source.includes('\0') ? undefined : fence.exec(source)?.[1];
  // The front matter starts on the second line of the file; an empty first line keeps the count. Where there is none, that
  // alone is said, by the check of the page.
  const found: Problem[] = [];
  const read = parseYaml(`\n${head ?? ''}`, file, frontMatter, found);
  if (head !== undefined) {
    const unknown = unknownKeys(head, read, file);
    const isSaid = ({ sentence }: Problem) => unknown.some((one) => one.meant && sentence.startsWith(`"${one.meant}" is missing`));
    problems.push(...found.filter((one) => !isSaid(one)).map(inWordsOfPages), ...unknown.map(({ problem }) => problem));
  }
  problems.push(...notOfPages(read, file));
  const body = source.replace(fence, blank).replace(code, blank);
  if (file.endsWith('.mdx')) problems.push(...mdxSlips(body, source).map((slip) => ({ file, ...slip })));
  const cited = [...body.matchAll(inlineCitation)].map((match) => ({
    text: match[1]!,
    line: body.slice(0, match.index).split('\n').length,
  }));
  return {
    file,
    slug,
    title: read.value?.title,
    sources: read.value?.sources ?? [],
    tool: read.value?.tool,
    translates: read.value?.translates,
    edited: [read.value?.file ?? []].flat(),
    draft: read.value?.draft ?? false,
    lineOf: read.lineOf,
    cited,
    text: source,
    body,
  };
}

/** Fields that Starlight knows: https://starlight.astro.build/reference/frontmatter/ */
const ofStarlight =
  'title description editUrl head tableOfContents template hero banner lastUpdated prev next sidebar pagefind draft'.split(' ');

/** Fields that nobody reads, such as `descripton`: whoever wrote one expects something of it. */
function unknownKeys(head: string, { lineOf }: YamlFile<unknown>, file: string): { problem: Problem; meant: string | undefined }[] {
  const known = [...Object.keys(pageSchema.shape), ...ofStarlight];
  const keys = [...head.matchAll(/^([A-Za-z][\w-]*):/gm)].map(([, key]) => key!);
  return keys
    .filter((key) => !known.includes(key))
    .map((key) => {
      const meant = known.find((one) => one.toLowerCase() === key.toLowerCase());
      const advice = meant ? `write "${meant}"` : (others[key] ?? 'check its spelling against src/schemas/page.ts, or remove it');
      return { problem: { file, line: lineOf([key]), sentence: `"${key}" is not a field of a page; ${advice}.` }, meant };
    });
}

/** Fields that other sites have, and what is done instead here. */
const others: Readonly<Record<string, string>> = {
  slug: 'the name of its file is its address, so rename the file, and remove this line',
  date: 'the history of the files has the day; remove it',
  author: 'pages name nobody, and the history of the files does; remove it',
  layout: 'all pages have one; remove it',
};

/** What Starlight has no words of its own for. */
const advices: Readonly<Record<string, string>> = {
  title: 'write the title of the page',
  lastUpdated: 'write the day as 2026-11-22, without quotation marks, or leave the line out',
};

function inWordsOfPages(problem: Problem): Problem {
  const field = /^"(\w+)" is (?:missing|not right)/.exec(problem.sentence)?.[1] ?? '';
  const advice = advices[field] ?? 'compare it with other pages, or leave the line out';
  return { ...problem, sentence: problem.sentence.replace(/: (?:Invalid input|write text)(?=[.;])/, `: ${advice}`) };
}

/** Fields that Starlight reads and that would not do what their writer expects of them here. */
function notOfPages({ value, lineOf }: YamlFile<z.infer<typeof frontMatter>>, file: string): Problem[] {
  const report = (field: string, sentence: string) => ({ file, line: lineOf([field]), sentence });
  const isEnglish = !isLanguageFolder(plainFile(file).split('/')[2]);
  return [
    ...(value?.draft && isEnglish
      ? [
          report(
            'draft',
            'A draft is not published, but menus and links would lead to it; remove this line, or keep the file outside content/ until it is ready.',
          ),
        ]
      : []),
    ...(/^[“„«].*[”“»]$/.test(value?.title ?? '')
      ? [report('title', 'Readers would see the quotation marks around this title; remove them.')]
      : []),
  ];
}
