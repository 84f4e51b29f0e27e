import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { newestFirst } from './newest-first.ts';
import { caseSchema } from '../schemas/case.ts';
import { changeSchema } from '../schemas/change.ts';
import { checklistSchema } from '../schemas/checklist.ts';
import { checklistTranslationSchema } from '../schemas/checklist-translation.ts';
import { figureSchema } from '../schemas/figure.ts';
import { gapSchema } from '../schemas/gap.ts';
import { glossaryEntrySchema } from '../schemas/glossary-entry.ts';
import { initiativeSchema } from '../schemas/initiative.ts';
import { ledgerSchema } from '../schemas/ledger.ts';
import { measureSchema } from '../schemas/measure.ts';
import { navigationSchema } from '../schemas/navigation.ts';
import { principleSchema } from '../schemas/principle.ts';
import { redirectSchema } from '../schemas/redirect.ts';
import { resourceSchema } from '../schemas/resource.ts';
import { riskSchema } from '../schemas/risk.ts';
import { sourceSchema } from '../schemas/source.ts';
import { stageSchema } from '../schemas/stage.ts';
import { synonymSchema } from '../schemas/synonym.ts';
import { toolSchema } from '../schemas/tool.ts';
import { toolPracticeSchema } from '../schemas/tool-practice.ts';
import { voiceSchema } from '../schemas/voice.ts';
import { workshopStartSchema } from '../schemas/workshop-start.ts';
import { checkAddresses } from './checks/check-addresses.ts';
import { checkCases } from './checks/check-cases.ts';
import { checkChanges } from './checks/check-changes.ts';
import { checkChecklists } from './checks/check-checklists.ts';
import { checkCitations } from './checks/check-citations.ts';
import { checkFigures } from './checks/check-figures.ts';
import { checkGlossary } from './checks/check-glossary.ts';
import { checkInitiatives } from './checks/check-initiatives.ts';
import { checkLedger, ledgerPath, restoreLedger } from './checks/check-ledger.ts';
import { checkNavigation } from './checks/check-navigation.ts';
import { checkProcessMap } from './checks/check-process-map.ts';
import { checkStageNames } from './checks/check-stage-names.ts';
import { checkStrings } from './checks/check-strings.ts';
import { checkSynonyms } from './checks/check-synonyms.ts';
import { checkToolPractice } from './checks/check-tool-practice.ts';
import { checkWorkshops } from './checks/check-workshops.ts';
import { addressesOf } from './page-addresses.ts';
import type { Files } from './reading/files.ts';
import type { Library } from './reading/library.ts';
import { readContentPages } from './reading/page-file.ts';
import { ContentError, type Problem } from './reading/problem.ts';
import { readStrings } from './reading/strings-files.ts';
import { checkUnique } from './checks/unique.ts';
import { readYaml, type YamlFile } from './reading/yaml-file.ts';

/**
 * Reads all structured content below `root`, checks each file against its schema and all of them
 * against one another.
 *
 * @throws ContentError that names every mistake with file and line
 */
export function readLibrary(root: string): Library {
  const problems: Problem[] = [];
  const list = <S extends z.ZodType>(file: string, schema: S) => readYaml(root, `content/${file}`, z.array(schema), problems);
  const each = <S extends z.ZodType>(folder: string, schema: S, wanted: RegExp) =>
    yamlFilesIn(root, folder)
      .filter((name) => wanted.test(name))
      .map((name) => readYaml(root, `content/${folder}/${name}`, schema, problems));

  const files: Files = {
    stages: list('process-map/stages.yaml', stageSchema),
    tools: list('process-map/tools.yaml', toolSchema),
    practice: each('tool-practice', toolPracticeSchema, /./),
    risks: list('process-map/risks.yaml', riskSchema),
    measures: list('process-map/measures.yaml', measureSchema),
    principles: list('principles.yaml', principleSchema),
    sources: list('sources.yaml', sourceSchema),
    synonyms: list('synonyms.yaml', synonymSchema),
    voices: each('voices', voiceSchema, /./),
    checklists: each('checklists', checklistSchema, /^[^.]+\.yaml$/),
    translations: each('checklists', checklistTranslationSchema, /^[^.]+\.[^.]+\.yaml$/),
    workshops: each('workshops', workshopStartSchema, /./),
    cases: each('cases', caseSchema, /./),
    figures: each('figures', figureSchema, /./),
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
  };
  // Cross-checks speak of things that must have been read; a broken file is enough to fix at first.
  if (problems.length === 0) {
    checkCitations(files, problems);
    checkProcessMap(files, problems);
    checkStageNames(files, problems);
    checkToolPractice(files, problems);
    checkChecklists(files, problems);
    checkWorkshops(files, problems);
    checkCases(files, problems);
    checkFigures(files, problems);
    checkInitiatives(files, problems);
    checkGlossary(files, problems);
    checkUnique(files.resources, problems);
    checkUnique(files.gaps, problems);
    checkChanges(files, problems);
    checkSynonyms(files, problems);
    checkAddresses(files, problems);
    checkNavigation(files, problems);
    checkLedger(files, problems);
    checkStrings(files.strings, problems);
  }
  if (problems.length > 0) throw new ContentError(problems);
  return assemble(files);
}

function assemble(files: Files): Library {
  const values = <T>(read: YamlFile<T>[]) => read.map(({ value }) => value!);
  return {
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
    translations: values(files.translations),
    workshops: values(files.workshops).sort((a, b) => a.order - b.order),
    cases: values(files.cases).sort(newestFirst),
    figures: values(files.figures).sort((a, b) => a.number - b.number),
    initiatives: files.initiatives.value!,
    glossary: files.glossary.value!,
    resources: files.resources.value!,
    gaps: files.gaps.value!,
    changes: files.changes.value!,
    redirects: files.redirects.value!,
    navigation: files.navigation.value!,
    ledger: files.ledger.value!,
    addresses: addressesOf(files),
  };
}

function yamlFilesIn(root: string, folder: string): string[] {
  const path = join(root, 'content', folder);
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : [];
}
