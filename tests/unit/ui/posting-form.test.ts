import { describe, expect, test } from 'vitest';
import { changesIn, toForm, type PostingForm } from '@/ui/application/posting-form';
import { readingReport } from '@/ui/application/reading-report';
import { payText, posting } from '../../fakes/postings';

const read = posting({
  url: 'https://www.linkedin.com/jobs/view/4000000001/?refId=mine#top',
  salary: payText('£30,000'),
  provenance: { title: 'site-dom', salary: 'text' },
});
const edited = (changes: Partial<PostingForm>) => ({ ...toForm(read), ...changes });

describe('a form about a posting', () => {
  test.each<[Partial<PostingForm>, object]>([
    [{}, {}],
    [{ title: ' Ward Nurse ' }, {}],
    [{ title: '  ' }, {}],
    [{ title: 'Nurse' }, { title: 'Nurse' }],
    [{ company: 'Larch' }, { company: 'Larch' }],
    [{ location: '' }, { location: null }],
    [{ workplace: 'hybrid' }, { workplace: 'hybrid' }],
    [{ employmentType: '' }, { employmentType: null }],
    [{ pay: '' }, { salary: null }],
    [{ pay: '£32,000' }, { salary: payText('£32,000') }],
  ])('in which %o was changed corrects %o', (changes, expected) => {
    expect(changesIn(edited(changes), read)).toEqual(expected);
  });
});

describe('a report of what was read wrong', () => {
  const report = readingReport(read, edited({ title: 'Nurse', pay: '' }), '1.2.3');

  test('says what was read, from where, and what it should be', () => {
    expect(report.split('\n')).toEqual([
      'Rebound 1.2.3 read this posting:',
      'site: linkedin',
      'address: www.linkedin.com/jobs/view/4000000001/',
      'title (site-dom): Ward Nurse',
      '  should be: Nurse',
      'company: Larch Hospital',
      'location: Leeds, England',
      'workplace: on-site',
      'employmentType: full-time',
      'salary (text): £30,000',
      '  should be: nothing',
      'postedOn: nothing',
      'postedAgo: nothing',
      'validThrough: nothing',
      'language: en',
      'open: true',
      'description: 20 characters',
    ]);
  });

  test('holds neither the text nor what an address says about a visitor', () => {
    expect(report).not.toContain('wound care');
    expect(report).not.toContain('refId');
  });
});
