import { z } from 'zod';
import { newestFirst } from './newest-first.ts';
import { caseSchema } from '#schemas/case.ts';
import { changeSchema } from '#schemas/change.ts';
import { checklistSchema } from '#schemas/checklist.ts';
import { figureSchema } from '#schemas/figure.ts';
import { gapSchema } from '#schemas/gap.ts';
import { glossaryEntrySchema } from '#schemas/glossary-entry.ts';
import { initiativeSchema } from '#schemas/initiative.ts';
import { ledgerSchema } from '#schemas/ledger.ts';
import { measureSchema } from '#schemas/measure.ts';
import { navigationSchema } from '#schemas/navigation.ts';
import { paperSchema } from '#schemas/paper.ts';
import { principleSchema } from '#schemas/principle.ts';
import { redirectSchema } from '#schemas/redirect.ts';
import { resourceSchema } from '#schemas/resource.ts';
import { riskSchema } from '#schemas/risk.ts';
import { sourceSchema } from '#schemas/source.ts';
import { stageSchema } from '#schemas/stage.ts';
import { synonymSchema } from '#schemas/synonym.ts';
import { toolSchema } from '#schemas/tool.ts';
import { toolPracticeSchema } from '#schemas/tool-practice.ts';
import { voiceSchema } from '#schemas/voice.ts';
import { workshopStartSchema } from '#schemas/workshop-start.ts';
import { checkAddresses, checkRedirects } from './checks/check-addresses.ts';
import { checkCases } from './checks/check-cases.ts';
import { checkChanges } from './checks/check-changes.ts';
import { checkChecklists, checkQuestionIds } from './checks/check-checklists.ts';
import { checkCitations } from './checks/check-citations.ts';
import { checkEditedFiles, checkFiles } from './checks/check-files.ts';
import { checkFolders } from './checks/check-folders.ts';
import { checkFigures } from './checks/check-figures.ts';
import { checkGlossary } from './checks/check-glossary.ts';
import { checkInitiatives } from './checks/check-initiatives.ts';
import { checkLedger, ledgerPath, restoreLedger } from './checks/check-ledger.ts';
import { checkLanguages } from './checks/check-languages.ts';
import { checkLinks } from './checks/check-links.ts';
import { checkMarkdown } from './checks/check-markdown.ts';
import { checkNavigation } from './checks/check-navigation.ts';
import { checkOverlay } from './checks/check-overlay.ts';
import { checkPageLinks } from './checks/check-page-links.ts';
import { checkPageTexts } from './checks/check-page-texts.ts';
import { checkPapers } from './checks/check-papers.ts';
import { checkProcessMap } from './checks/check-process-map.ts';
import { checkRepeats } from './checks/check-repeats.ts';
import { checkSite } from './checks/check-site.ts';
import { checkStageNames } from './checks/check-stage-names.ts';
import { checkStrings } from './checks/check-strings.ts';
import { checkSynonyms } from './checks/check-synonyms.ts';
import { checkToolPractice } from './checks/check-tool-practice.ts';
import { checkWorkshops } from './checks/check-workshops.ts';
import { addressesOf, ownAddressesOf, translatedPagesOf } from './page-addresses.ts';
import type { Files } from './reading/files.ts';
import type { Library } from './reading/library.ts';
import { readContentPages } from './reading/page-file.ts';
import { ContentError, type Problem } from './reading/problem.ts';
import { readSite, siteIn } from './reading/site-files.ts';
import { readStrings } from './reading/strings-files.ts';
import { checkUnique } from './checks/unique.ts';
import { OwnLists, yamlFilesIn } from './reading/overlay.ts';
import { readYaml, type YamlFile } from './reading/yaml-file.ts';
import { checkTranslatedPages } from './translation/check-pages.ts';
import { checkTexts } from './translation/check-texts.ts';
import { checkStringNotes, readStringNotes } from './translation/string-notes.ts';
import { readSynonyms, synonymsIn } from './translation/synonyms-files.ts';
import { readTexts, translationsIn } from './translation/texts-files.ts';

/** Made once for each schema: what a file said is kept by the schema that it was checked against. */
const lists = new WeakMap<z.ZodType, z.ZodArray>();
function listOf<S extends z.ZodType>(schema: S): z.ZodArray<S> {
  const list = (lists.get(schema) as z.ZodArray<S> | undefined) ?? z.array(schema);
  lists.set(schema, list);
  return list;
}

/**
 * Reads all structured content below `root`, checks each file against its schema and all of them
 * against one another.
 *
 * @throws ContentError that names every mistake with file and line
 */
export function readLibrary(root: string): Library {
  const problems: Problem[] = [];
  const own = new OwnLists();
  const list = <S extends z.ZodType>(file: string, schema: S) =>
    readYaml(root, `content/${file}`, listOf(schema), problems, undefined, own.with(root, file, problems));
  const each = <S extends z.ZodType>(folder: string, schema: S) =>
    yamlFilesIn(root, folder).map((file) => readYaml(root, file, schema, problems));

  const files: Files = {
    site: readSite(root, problems),
    stages: list('process-map/stages.yaml', stageSchema),
    tools: list('process-map/tools.yaml', toolSchema),
    practice: each('tool-practice', toolPracticeSchema),
    risks: list('process-map/risks.yaml', riskSchema),
    measures: list('process-map/measures.yaml', measureSchema),
    principles: list('principles.yaml', principleSchema),
    sources: list('sources.yaml', sourceSchema),
    synonyms: list('synonyms.yaml', synonymSchema),
    voices: each('voices', voiceSchema),
    checklists: each('checklists', checklistSchema),
    papers: each('papers', paperSchema),
    workshops: each('workshops', workshopStartSchema),
    cases: each('cases', caseSchema),
    figures: each('figures', figureSchema),
    initiatives: list('initiatives.yaml', initiativeSchema),
    glossary: list('glossary.yaml', glossaryEntrySchema),
    resources: list('resources.yaml', resourceSchema),
    gaps: list('gaps.yaml', gapSchema),
    changes: list('changes.yaml', changeSchema),
    redirects: list('redirects.yaml', redirectSchema),
    navigation: readYaml(root, 'content/navigation.yaml', navigationSchema, problems),
    ledger: readYaml(root, ledgerPath, ledgerSchema, problems, restoreLedger),
    pages: readContentPages(root, problems),
    strings: readStrings(root, problems),
    stringNotes: readStringNotes(root, problems),
    texts: readTexts(root, problems),
    languageSynonyms: readSynonyms(root, problems),
  };
  checkFolders(root, problems);
  checkFiles(root, problems);
  checkMarkdown(files.pages, problems);
  checkPageLinks(root, files.pages, problems);
  checkPageTexts(files.pages, problems);
  // Each round speaks of what the one before has found right: a name that is there twice has consequences everywhere.
  const rounds: ((files: Files, problems: Problem[]) => void)[][] = [
    [() => checkSite(root, files.site, problems), () => checkEditedFiles(root, files.pages, problems), checkOverlay],
    [checkQuestionIds, () => checkUnique(files.sources, problems)],
    [checkRepeats, checkChecklists, checkLedger, checkRedirects, checkAddresses],
    [
      checkCitations,
      checkProcessMap,
      checkStageNames,
      checkToolPractice,
      checkPapers,
      checkWorkshops,
      checkCases,
      checkFigures,
      checkInitiatives,
      checkGlossary,
      () => checkUnique(files.resources, problems),
      () => checkUnique(files.gaps, problems),
      () => checkChanges(files, (line) => own.isOwn(files.changes.file, line), problems),
      checkSynonyms,
      checkNavigation,
      checkLinks,
      () => checkStrings(files.strings, problems),
    ],
  ];
  for (const round of rounds) if (problems.length === 0) round.forEach((check) => check(files, problems));
  if (problems.length === 0) {
    const library = assemble(files);
    const found = checkTexts(files.texts, library);
    problems.push(...found.problems);
    checkLanguages(files, library, problems);
    const pages = checkTranslatedPages(files.pages);
    const stale = [...checkStringNotes(files.strings, files.stringNotes), ...found.stale, ...pages.stale];
    if (problems.length === 0) return { ...library, staleTexts: stale, stalePages: pages.addresses };
  }
  throw new ContentError(problems.map((problem) => own.placed(problem)));
}

function assemble(files: Files): Omit<Library, 'staleTexts' | 'stalePages'> {
  const values = <T>(read: YamlFile<T>[]) => read.map(({ value }) => value!);
  return {
    site: siteIn(files.site),
    stages: files.stages.value!,
    tools: files.tools.value!,
    practice: values(files.practice),
    risks: files.risks.value!,
    measures: files.measures.value!,
    principles: files.principles.value!,
    sources: files.sources.value!,
    synonyms: files.synonyms.value!,
    voices: values(files.voices),
    checklists: values(files.checklists).sort((a, b) => a.order - b.order),
    papers: values(files.papers).sort((a, b) => a.order - b.order),
    workshops: values(files.workshops).sort((a, b) => a.order - b.order),
    cases: values(files.cases).sort(newestFirst),
    figures: values(files.figures).sort((a, b) => a.number - b.number),
    initiatives: files.initiatives.value!,
    glossary: files.glossary.value!,
    resources: files.resources.value!,
    gaps: files.gaps.value!,
    changes: files.changes.value!.toSorted((a, b) => b.date.localeCompare(a.date)),
    redirects: files.redirects.value!,
    navigation: files.navigation.value!,
    ledger: files.ledger.value!,
    addresses: addressesOf(files),
    translatedPages: translatedPagesOf(files),
    ownAddresses: ownAddressesOf(files),
    translations: translationsIn(files.texts),
    languageSynonyms: synonymsIn(files.languageSynonyms),
  };
}
