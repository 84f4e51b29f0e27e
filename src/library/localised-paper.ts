import type { PaperTranslation } from '../schemas/paper-translation.ts';
import type { Paper } from '../schemas/paper.ts';

/** A paper in the words of one language. A text that has no translation stays English. */
export function localisedPaper(paper: Paper, translations: readonly PaperTranslation[], language = 'en'): Paper {
  const words = translations.find((one) => one.paper === paper.id && one.language === language);
  if (!words) return paper;
  return {
    ...paper,
    title: words.title ?? paper.title,
    line: words.line ?? paper.line,
    ...(paper.use && { use: paper.use.map((statement, at) => ({ ...statement, text: words.use?.[at] ?? statement.text })) }),
    sheets: paper.sheets.map((sheet) => {
      const { parts = {}, ...said } = words.sheets[sheet.id] ?? {};
      return { ...sheet, ...said, parts: sheet.parts.map((part) => ({ ...part, ...parts[part.id] })) };
    }),
  };
}
