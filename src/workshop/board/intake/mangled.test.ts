import { describe, expect, it } from 'vitest';
import { encode, format } from '#answers/code/index.ts';
import { emptySet } from '#workshop/set/set.ts';
import { openSet, type OpenedSet } from '#workshop/set/open-set.ts';
import { writeSet } from '#workshop/set/written-set.ts';
import { writeBoardFile } from '../storage/board-file.ts';
import { openIntake } from './open-intake.fixture.ts';

const link = await writeSet({ ...emptySet('en'), title: 'Round one', prompts: ['Why now?', 'Who pays?', 'What next?'] });
const address = `https://guide.example.org/a/workshop/take/#${link}`;
const { codeList } = (await openSet(link, [])) as OpenedSet;
const codeOf = (tag: number) =>
  format(encode({ tag, answers: [{ list: codeList, states: { p1: 'act', p2: tag % 2 ? 'open' : 'answered' } }] }), ' ');
const groups = (code: string) => code.split(' ');
const hex = (text: string, mark: string) =>
  [...new TextEncoder().encode(text)].map((byte) => mark + byte.toString(16).padStart(2, '0').toUpperCase()).join('');
const bold = (text: string) =>
  text
    .replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit)))
    .replace(/[A-Z]/g, (letter) => String.fromCodePoint(0x1d400 + letter.charCodeAt(0) - 65));

/** What programs and people make of a code on its way; none of it may be lost. */
const manglings: [string, (code: string) => string][] = [
  ['a chat that quotes it', (code) => `> ${code.slice(0, 14)}\n> ${code.slice(15)}`],
  ['a mail quoted twice, wrapped', (code) => `>> ${code.slice(0, 9)}\n>> ${code.slice(10)}\n`],
  ['right-to-left marks around it', (code) => `\u200F${code}\u200E`],
  [
    'isolates around each group',
    (code) =>
      groups(code)
        .map((group) => `\u2068${group}\u2069`)
        .join(' '),
  ],
  ['an embedding that is popped', (code) => `\u202A${code}\u202C`],
  ['zero-width spaces for blanks', (code) => groups(code).join('\u200B')],
  ['zero-width spaces between all characters', (code) => [...code].join('\u200B')],
  ['word joiners and blanks', (code) => groups(code).join('\u2060 \u2060')],
  ['soft hyphens', (code) => groups(code).join('\u00AD')],
  [
    'soft hyphens within groups',
    (code) =>
      groups(code)
        .map((group) => `${group.slice(0, 2)}\u00AD${group.slice(2)}`)
        .join(' '),
  ],
  ['hyphens that do not break', (code) => groups(code).join('\u2011')],
  ['an em dash that autocorrect made', (code) => groups(code).join('\u2014')],
  ['figure dashes and thin blanks', (code) => groups(code).join('\u2009\u2012\u2009')],
  ['a capital and the rest small', (code) => code[0] + code.slice(1).toLowerCase()],
  [
    'each group with a capital alone',
    (code) =>
      groups(code)
        .map((group) => group[0] + group.slice(1).toLowerCase())
        .join('-'),
  ],
  ['a line for each group', (code) => groups(code).join('\n')],
  ['a Windows line for each group', (code) => groups(code).join('\r\n')],
  [
    'bullets before each group',
    (code) =>
      groups(code)
        .map((group) => `• ${group}`)
        .join('\n'),
  ],
  [
    'stars around each group',
    (code) =>
      groups(code)
        .map((group) => `*${group}*`)
        .join(' '),
  ],
  ['monospace marks of a chat', (code) => `\`\`\`${code}\`\`\``],
  ['struck out by mistake', (code) => `~${code}~`],
  ['spoiler bars', (code) => `||${code}||`],
  ['percent signs', (code) => encodeURIComponent(code)],
  ['percent signs twice', (code) => encodeURIComponent(encodeURIComponent(code))],
  ['percent signs for each character', (code) => hex(code, '%')],
  ['plus signs for blanks', (code) => `text=${groups(code).join('+')}&phone=1`],
  ['a link of WhatsApp', (code) => `https://wa.me/?text=${encodeURIComponent(code)}`],
  [
    'a link of Safe Links',
    (code) =>
      `https://eur03.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://guide.example.org/#${groups(code).join('-')}`)}&data=05%7C01%7C&reserved=0`,
  ],
  ['a link of Proofpoint', (code) => `https://urldefense.com/v3/__https://guide.example.org/*${groups(code).join('-')}__;Iw!!abc`],
  ['decimal entities', (code) => code.replaceAll(' ', '&#160;')],
  ['hexadecimal entities', (code) => code.replaceAll(' ', '&#x2011;')],
  ['entities for each character', (code) => [...code].map((one) => `&#${one.charCodeAt(0)};`).join('')],
  ['a named entity', (code) => code.replaceAll(' ', '&ndash;')],
  ['entities that were escaped once more', (code) => code.replaceAll(' ', '&amp;nbsp;')],
  [
    'tags around each group',
    (code) =>
      groups(code)
        .map((group) => `<b>${group}</b>`)
        .join('<wbr>'),
  ],
  ['a tag that breaks the line', (code) => groups(code).join('<br/>\n')],
  ['quoted-printable', (code) => code.replaceAll(' ', '=20')],
  ['quoted-printable with a soft end of line', (code) => `${code.slice(0, 7)}=\n${code.slice(7)}`],
  ['quoted-printable blanks without a break', (code) => code.replaceAll(' ', '=C2=A0')],
  [
    'full-width letters',
    (code) => code.replace(/[0-9A-Z]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).replaceAll(' ', '　'),
  ],
  ['bold letters of mathematics', (code) => bold(code)],
  ['look-alikes of Cyrillic', (code) => code.replace(/[AEKMHOPCTX]/g, (one) => 'АЕКМНОРСТХ'['AEKMHOPCTX'.indexOf(one)]!)],
  ['Persian digits', (code) => code.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)))],
  [
    'Thai digits and a Greek rho',
    (code) => code.replace(/\d/g, (digit) => String.fromCharCode(0xe50 + Number(digit))).replaceAll('P', 'Ρ'),
  ],
  ['commas between groups', (code) => groups(code).join(', ')],
  ['arrows between groups', (code) => groups(code).join(' → ')],
  ['colons, with a label', (code) => `code:${groups(code).join(':')}`],
  ['slashes', (code) => groups(code).join('/')],
  ['underscores of emphasis', (code) => `_${groups(code).join('_')}_`],
  ['quotation marks of a language', (code) => `«\u00A0${code}\u00A0»`],
  [
    'quotation marks around each group',
    (code) =>
      groups(code)
        .map((group) => `“${group}”`)
        .join(' '),
  ],
  [
    'brackets',
    (code) =>
      groups(code)
        .map((group) => `[${group}]`)
        .join(''),
  ],
  [
    'a table of a spreadsheet',
    (code) =>
      groups(code)
        .map((group) => `"${group}"`)
        .join(';'),
  ],
  ['tabs', (code) => groups(code).join('\t')],
  ['a full stop and an emoji right behind it', (code) => `${code}.👍`],
  ['an emoji right before it', (code) => `👉${code}`],
  ['escapes of JavaScript', (code) => code.replaceAll(' ', '\\u00a0')],
  ['an escaped end of line', (code) => groups(code).join('\\n')],
  ['letters that sound and look alike', (code) => code.replaceAll('0', 'O').replaceAll('1', 'l').replaceAll('V', 'U')],
];

const sound = Array.from({ length: 28 }, (_, i) => codeOf(100 + i));
/** In the middle of a chat with everybody’s codes and the link of the workshop. */
const chatWith = (text: string) =>
  [
    address,
    ...sound.slice(0, 14).map((code, i) => `[09:${10 + i}] Ana ${i}: ${code}`),
    `[09:40] Ben: ${text}`,
    ...sound.slice(14).map((code, i) => `[10:${10 + i}] Eve ${i}: ${code}`),
  ].join('\n');

describe('a code among others in a chat', () => {
  it.each(manglings)('is read with %s', async (_, mangle) => {
    const { store, intake } = openIntake();
    await intake.text(chatWith(mangle(codeOf(7))));
    expect([
      Object.keys(store.board.responses).length,
      '7' in store.board.responses,
      intake.outcomes.filter(({ kind }) => kind !== 'new'),
    ]).toEqual([29, true, []]);
  });
});

describe('one spoilt code among many', () => {
  const good = codeOf(7);
  const spoilt: [string, string][] = [...good].flatMap((character, at) =>
    character === ' ' ? [] : [[`character ${at + 1} wrong`, good.slice(0, at) + (character === '7' ? '8' : '7') + good.slice(at + 1)]],
  );
  const ways: [string, string][] = [
    ...spoilt,
    ['its first letter missing', good.slice(1)],
    ['its first letter missing, and another before it', `x${good.slice(1)}`],
    ['its first letter missing, after a word of four letters', `here ${good.slice(1)} also`],
    ['its first letter missing, in one word', good.slice(1).replaceAll(' ', '')],
    ['its first letter wrong, in one word', `7${good.slice(1).replaceAll(' ', '')}`],
    ['its first letter wrong, in small letters', `r${good.slice(1)}`.toLowerCase()],
    ['its first letter and another wrong', `R${spoilt[9]![1].slice(1)}`],
    ['a character missing in the middle', good.replace(/(?<=^.{11})./, '')],
    ['two characters swapped', good.replace(/^(.{5})(.)(.)/, '$1$3$2')],
    ['the last group missing', good.slice(0, -5)],
    ['a group twice', good.replace(/^(.{5})(.{5})/, '$1$2$2')],
    ['commas and a wrong character', spoilt[9]![1].replaceAll(' ', ', ')],
    ['percent signs and a wrong character', encodeURIComponent(spoilt[9]![1])],
  ];

  it.each(ways)('is said, once, with %s', async (_, text) => {
    const { store, intake } = openIntake();
    await intake.text(chatWith(text));
    const people = Object.keys(store.board.responses).length;
    expect([people, intake.outcomes.filter(({ kind }) => kind === 'refused').length]).toEqual([28, 1]);
  });
});

describe('several things where one was expected', () => {
  const boardOf = async (title: string, ...tags: number[]) => {
    const { store, intake } = openIntake();
    await intake.text(`${address} ${tags.map(codeOf).join('\n')}`);
    return new File([writeBoardFile({ ...store.board, title })], `${title}.json`);
  };

  it('are asked about one after the other, and none is lost: three boards and a chat', async () => {
    const { store, intake } = openIntake();
    await intake.files([
      await boardOf('A', 1),
      await boardOf('B', 2, 3),
      new File([`Ben: ${address}`], 'chat.txt'),
      await boardOf('C', 3, 4),
    ]);
    expect(intake.waiting?.title).toBe('A');
    intake.open();
    intake.goOn();
    for (const title of ['B', 'C']) {
      expect(intake.waiting?.title).toBe(title);
      intake.join();
      intake.goOn();
    }
    expect([intake.waiting, Object.keys(store.board.responses)]).toEqual([undefined, ['1', '2', '3', '4']]);
  });

  it('are three chats', async () => {
    const { store, intake } = openIntake();
    await intake.text(address);
    await intake.files([1, 2, 3].map((tag) => new File([`Ana: ${codeOf(tag)}`], `${tag}.txt`)));
    expect(Object.keys(store.board.responses)).toEqual(['1', '2', '3']);
  });

  it('are the links of two other workshops, each asked about once', async () => {
    const { store, intake } = openIntake();
    await intake.text(`${address} ${codeOf(1)}`);
    const others = await Promise.all(['Two', 'Three'].map((title) => writeSet({ ...emptySet('en'), title, prompts: [title] })));
    await intake.text(`${others[0]!} #${others[0]!} ${address} ${codeOf(2)} #${others[1]!} #${others[0]!}`);
    const asked = [intake.waiting?.title, (intake.goOn(), intake.waiting?.title), (intake.goOn(), intake.waiting)];
    expect([asked, Object.keys(store.board.responses)]).toEqual([
      ['Two', 'Three', undefined],
      ['1', '2'],
    ]);
  });
});
