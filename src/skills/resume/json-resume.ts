import * as z from 'zod/mini';

const text = z.optional(z.nullable(z.string().check(z.maxLength(20_000))));
const texts = z.optional(
  z.nullable(z.array(z.string().check(z.maxLength(5000))).check(z.maxLength(500))),
);
function list<Item extends z.ZodMiniType>(item: Item) {
  return z.optional(z.nullable(z.array(item).check(z.maxLength(500))));
}

const place = { startDate: text, endDate: text };

/** What of a JSON Resume (jsonresume.org/schema, version 1.0.0) tells of skills; all else in it is left alone. */
const jsonResumeSchema = z.object({
  basics: z.optional(z.nullable(z.object({ label: text, summary: text }))),
  work: list(
    z.object({
      ...place,
      name: text,
      company: text,
      position: text,
      summary: text,
      highlights: texts,
    }),
  ),
  volunteer: list(
    z.object({ ...place, organization: text, position: text, summary: text, highlights: texts }),
  ),
  education: list(
    z.object({ ...place, institution: text, area: text, studyType: text, courses: texts }),
  ),
  certificates: list(z.object({ name: text, issuer: text })),
  projects: list(
    z.object({ ...place, name: text, description: text, keywords: texts, highlights: texts }),
  ),
  skills: list(z.object({ name: text, level: text, keywords: texts })),
  languages: list(z.object({ language: text, fluency: text })),
});

type JsonResume = z.infer<typeof jsonResumeSchema>;
type Words = string | null | undefined;

/** A JSON Resume as plain text, laid out as a résumé is; null where the value is none, or says nothing. */
export function jsonResumeText(value: unknown): string | null {
  const parsed = jsonResumeSchema.safeParse(value);
  if (!parsed.success) return null;
  const written = sectionsOf(parsed.data).filter((section) => section !== '');
  return written.length > 0 ? written.join('\n\n') : null;
}

function sectionsOf(resume: JsonResume): string[] {
  return [
    lines(resume.basics?.label, resume.basics?.summary),
    ...(resume.work ?? []).map((job) =>
      dated(job, [job.position, job.name ?? job.company], [job.summary], job.highlights),
    ),
    ...(resume.volunteer ?? []).map((job) =>
      dated(job, [job.position, job.organization], [job.summary], job.highlights),
    ),
    ...(resume.projects ?? []).map((project) =>
      dated(
        project,
        [project.name],
        [project.description, project.keywords?.join(', ')],
        project.highlights,
      ),
    ),
    ...(resume.education ?? []).map((school) =>
      dated(school, [school.studyType, school.area, school.institution], [], school.courses),
    ),
    headed(
      'Certificates',
      (resume.certificates ?? []).map(({ name }) => name),
    ),
    headed(
      'Skills',
      (resume.skills ?? []).flatMap(({ name, level, keywords }) =>
        [name, ...(keywords ?? [])].map((each) => graded(each, level)),
      ),
    ),
    headed(
      'Languages',
      (resume.languages ?? []).map(({ language, fluency }) => graded(language, fluency)),
    ),
  ];
}

function dated(
  { startDate, endDate }: { startDate?: Words; endDate?: Words },
  title: Words[],
  about: Words[],
  highlights: string[] | null | undefined,
): string {
  const month = (day: string) => day.slice(0, 7);
  const period = startDate ? `${month(startDate)} – ${endDate ? month(endDate) : 'present'}` : null;
  const heading = title.filter(Boolean).join(', ');
  return lines(heading, period, ...about, ...(highlights ?? []).map((each) => `- ${each}`));
}

function headed(heading: string, items: Words[]): string {
  const written = lines(...items);
  return written === '' ? '' : `${heading}\n${written}`;
}

function graded(name: Words, level: Words): Words {
  return name && level ? `${name} (${level})` : name;
}

function lines(...parts: Words[]): string {
  return parts.filter(Boolean).join('\n');
}
