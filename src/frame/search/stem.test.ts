import { describe, expect, it } from 'vitest';
import { stemmed } from './stem.ts';

const same = (words: string) => new Set(words.split(' ').map(stemmed)).size === 1;

describe('forms of a word', () => {
  it.each([
    'share shares shared sharing',
    'plan plans planned planning',
    'policy policies',
    'process processes',
    'match matches matched matching',
    'mentor mentors mentoring',
    'study studies studied',
    'evaluate evaluates evaluated evaluation evaluations evaluator',
    'facilitate facilitation facilitator facilitators',
  ])('are one: %s', (words) => expect(same(words)).toBe(true));

  it.each([
    'organise organize organisation organization organisational organizational organised organizing',
    'authorise authorize authoriser authorizers authorisation authorization',
    'localised localized localisation localization',
    'behaviour behavior behaviours behaviors',
    'centre center centres centers centred centered',
    'programme program programmes programs',
    'practice practise practices practised',
    'advice advise',
    'defence defense',
    'analyse analyze analysing analyzing',
    'dialogue dialog dialogues',
    'travelling traveling travelled traveled',
    'judgement judgment',
    'enquiry inquiry enquiries',
    'enrol enroll enrolled',
  ])('are one in British and American spelling: %s', (words) => expect(same(words)).toBe(true));

  it.each(['обучение обучения обучением обучении', 'визит визиты визитов визитами', 'التعلم تعلم والتعلم'])(
    'are one in other languages: %s',
    (words) => expect(same(words)).toBe(true),
  );

  it.each(['learner learning', 'thing th', 'need ne', 'minister ministry', 'bring br', 'four for', 'bus bu', 'crisis cris'])(
    'are not these: %s',
    (words) => expect(same(words)).toBe(false),
  );
});
