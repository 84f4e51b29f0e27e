/**
 * A letter as a document that LibreOffice and Word open: the few parts of Office Open XML that a page of
 * headings, paragraphs and lists needs. A library for all of the format weighs 68 kB of gzip, this with its
 * zip 2 kB; readers on slow lines pay for the difference.
 */
import { blocksOf, type Block, type Letter } from './letter.ts';
import { docxTable } from './docx-table.ts';
import { contentTypes, officeFile, relationships, xmlText } from './office.ts';

export interface Writing {
  /** As in `<html lang>`. */
  language: string;
  /** Whether the language runs from right to left. */
  rtl: boolean;
  /** Written into the file as the time it was made. */
  made: Date;
}

/** The media type of such a file. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const styles = { title: 'Title', heading: 'Heading1', paragraph: 'Normal', item: 'ListBullet' } as const;

/** The document as the bytes of a file. */
export function docxFile(letter: Letter, writing: Writing): Uint8Array<ArrayBuffer> {
  const files = {
    '[Content_Types].xml': contentTypes(
      ['word/document.xml', `${office}.document.main`],
      ['word/styles.xml', `${office}.styles`],
      ['word/numbering.xml', `${office}.numbering`],
    ),
    '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': relationships(['styles', 'styles.xml'], ['numbering', 'numbering.xml']),
    'word/document.xml': documentOf(blocksOf(letter), writing),
    'word/styles.xml': stylesFor(writing),
    'word/numbering.xml': numbering,
  };
  return officeFile(files, writing.made);
}

function documentOf(blocks: readonly Block[], { rtl }: Writing): string {
  const paragraphs = blocks.map((block) => {
    if (block.kind === 'table') return docxTable(block.rows, rtl);
    if (block.kind === 'room') return `<w:p><w:pPr><w:pStyle w:val="Room"/></w:pPr></w:p>`;
    return (
      `<w:p><w:pPr><w:pStyle w:val="${styles[block.kind]}"/>${rtl ? '<w:bidi/>' : ''}</w:pPr>` +
      `<w:r>${rtl ? '<w:rPr><w:rtl/></w:rPr>' : ''}<w:t xml:space="preserve">${xmlText(block.text)}</w:t></w:r></w:p>`
    );
  });
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return `<w:document ${main}><w:body>${paragraphs.join('')}${page}</w:body></w:document>`;
}

function stylesFor({ language }: Writing): string {
  const code = /^[A-Za-z0-9-]+$/.test(language) ? language : 'en';
  const style = (id: string, name: string, paragraph: string, run: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>` +
    `${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>'}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
  const sized = (half: number) => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
  const bold = '<w:b/><w:bCs/>';
  return (
    `<w:styles ${main}><w:docDefaults><w:rPrDefault><w:rPr>${sized(22)}<w:lang w:val="${code}" w:eastAsia="${code}" w:bidi="${code}"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    style('Normal', 'Normal', '<w:spacing w:after="80" w:line="264" w:lineRule="auto"/>', '') +
    style('Title', 'Title', '<w:spacing w:after="200"/>', bold + sized(34)) +
    style('Heading1', 'heading 1', '<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="0"/>', bold + sized(24)) +
    style(
      'Room',
      'Room',
      '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="808080"/><w:between w:val="single" w:sz="4" w:space="1" w:color="808080"/></w:pBdr><w:spacing w:before="200" w:after="0"/>',
      '',
    ) +
    style('ListBullet', 'List Bullet', '<w:numPr><w:numId w:val="1"/></w:numPr>', '') +
    '</w:styles>'
  );
}

const numbering =
  `<w:numbering ${main}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>` +
  '<w:lvlJc w:val="start"/><w:pPr><w:ind w:start="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
