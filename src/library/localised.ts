import type { Library } from './reading/library.ts';
import type { Checklist } from '../schemas/checklist.ts';
import type { ChecklistTranslation } from '../schemas/checklist-translation.ts';

/**
 * A list in the words of one language. A text that has no translation stays English.
 *
 * @param language a language code such as `fr`
 */
export function localised(list: Checklist, translations: readonly ChecklistTranslation[], language: string): Checklist {
  const words = translations.find((translation) => translation.list === list.id && translation.language === language);
  if (!words) return list;
  return {
    ...list,
    title: words.title ?? list.title,
    summary: words.summary ?? list.summary,
    groups: list.groups.map((group) => ({
      ...group,
      title: words.groups[group.id] ?? group.title,
      questions: group.questions.map((question) => ({ ...question, text: words.questions[question.id] ?? question.text })),
    })),
  };
}

/** Every list in the words of one language, in their order. */
export function localisedLists({ checklists, translations }: Library, language = 'en'): Checklist[] {
  return checklists.map((list) => localised(list, translations, language));
}
