import { readDate } from '../meaning/date';
import { readEmploymentType } from '../meaning/employment-type';
import { readWorkplace } from '../meaning/workplace';
import type { Fields } from '../site';
import { readBaseSalary } from './base-salary';
import { readDescription } from './description';
import { lineOf, listOf, type SchemaNode, valueOf } from './node';
import { readApplicantCountries, readPlaces } from './place';

/** The fields of a schema.org JobPosting. Null where it says too little to be one: a stub, a card in a list. */
export function readJobPosting(node: SchemaNode, document: Document): Partial<Fields> | null {
  const line = (key: string) => lineOf(valueOf(node, key), document);
  const title = line('title') ?? line('name');
  const company = readCompany(node, document);
  const description = readDescription(node, document);
  if (!title || (!company && description.length === 0)) return null;
  const workplace = readJobLocationType(node, document);
  const countries = readApplicantCountries(
    valueOf(node, 'applicantLocationRequirements'),
    document,
  );
  return {
    externalId: readIdentifier(node, document),
    title,
    company,
    location:
      readPlaces(valueOf(node, 'jobLocation'), document) ??
      (workplace === 'remote' ? countries : null),
    workplace,
    employmentType: readEmploymentType(
      listOf(valueOf(node, 'employmentType'))
        .map((it) => lineOf(it, document))
        .join(', '),
    ),
    salary: readBaseSalary(valueOf(node, 'baseSalary'), valueOf(node, 'salaryCurrency'), document),
    postedOn: readDate(line('datePosted')),
    validThrough: readDate(line('validThrough')),
    description,
  };
}

function readCompany(node: SchemaNode, document: Document): string | null {
  const organization = listOf(valueOf(node, 'hiringOrganization'))[0];
  return lineOf(organization, document) ?? lineOf(valueOf(organization, 'legalName'), document);
}

/** schema.org knows only TELECOMMUTE; pages write other words too. */
function readJobLocationType(node: SchemaNode, document: Document) {
  return readWorkplace(
    listOf(valueOf(node, 'jobLocationType'))
      .map((it) => lineOf(it, document))
      .join(' '),
  );
}

/** The system's own id. A property whose value is missing has a name that is no id ("Acme"). */
function readIdentifier(node: SchemaNode, document: Document): string | null {
  const identifier = listOf(valueOf(node, 'identifier'))[0];
  const isThing = typeof identifier === 'object';
  return lineOf(
    isThing ? (valueOf(identifier, 'value') ?? valueOf(identifier, '@value')) : identifier,
    document,
  );
}
