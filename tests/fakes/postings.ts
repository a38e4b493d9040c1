import type { Posting, Salary } from '@/domain/posting';

/** A posting as captured: unlike one added by hand it has an address. */
type CapturedPosting = Posting & { url: string };

/** An invented posting; `changes` say what a test cares about. */
export function posting(changes: Partial<CapturedPosting> = {}): CapturedPosting {
  return {
    site: 'linkedin',
    externalId: '4000000001',
    url: 'https://www.linkedin.com/jobs/view/4000000001/',
    applyUrl: null,
    title: 'Ward Nurse',
    company: 'Larch Hospital',
    location: 'Leeds, England',
    workplace: 'on-site',
    employmentType: 'full-time',
    salary: null,
    postedOn: null,
    validThrough: null,
    description: [{ kind: 'paragraph', text: 'You know wound care.' }],
    descriptionText: 'You know wound care.',
    language: 'en',
    open: true,
    provenance: { title: 'site-dom', company: 'site-dom' },
    ...changes,
  };
}

/** Pay that was not understood: only its words. */
export function payText(text: string): Salary {
  return { min: null, max: null, currency: null, period: null, text };
}
