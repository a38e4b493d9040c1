/** The columns of the table, in a reader's order; fields that an expectation has beside them follow. */
const order =
  'a posting,title,company,location,workplace,employmentType,salary,postedOn,postedAgo,validThrough,text,applyUrl,externalId,url,language,open,site'.split(
    ',',
  );
const headings = { employmentType: 'type', salary: 'pay', postedOn: 'posted', postedAgo: 'ago', validThrough: 'until', applyUrl: 'apply', externalId: 'id', language: 'lang', workplace: 'where' }; // prettier-ignore

/**
 * Prints one line a site with a cell a field ("7", or "right/empty/wrong" where not all are right), every field
 * that is not right, and the totals. Out: how many fields are wrong.
 *
 * @param {{ page: { name: string, site: string }, judgements: import('./judge.mjs').Judgement[] }[]} judged
 */
export function printFields(judged) {
  const all = judged.flatMap((it) => it.judgements);
  const fields = [...new Set([...order, ...all.map((it) => it.field)])].filter((field) =>
    all.some((it) => it.field === field),
  );
  const rows = [...Map.groupBy(judged, (it) => it.page.site)].map(([site, its]) => {
    const own = its.flatMap((it) => it.judgements);
    return [site, ...fields.map((field) => cell(own.filter((it) => it.field === field)))];
  });
  const total = ['all', ...fields.map((field) => cell(all.filter((it) => it.field === field)))];
  printRows([['', ...fields.map((field) => headings[field] ?? field)], ...rows, total]);
  for (const { page, judgements } of judged) {
    for (const it of judgements.filter(({ verdict }) => verdict !== 'right'))
      console.log(`  ${it.verdict} ${page.name} ${it.field}: ${quote(it.read)}, not ${quote(it.expected)}`); // prettier-ignore
  }
  const { right, empty, wrong } = count(all);
  const share = (part) => ((100 * part) / all.length).toFixed(1);
  console.log(
    `${judged.length} pages, ${all.length} fields: ${right} right (${share(right)} %), ${empty} empty (${share(empty)} %), ${wrong} wrong (${share(wrong)} %)`,
  );
  return wrong;
}

/** Prints the times of a page's first reading and of those that follow (each page's median). */
export function printTimes(pages, readings) {
  const again = readings.map((it) => quantile(it.again, 0.5));
  for (const [what, samples] of [
    ['first reading of a page, code just loaded', readings.map((it) => it.first)],
    ['read again', again],
  ]) {
    const worst = Math.max(...samples);
    console.log(
      `${what.padEnd(44)} median ${quantile(samples, 0.5).toFixed(1)} ms   p95 ${quantile(samples, 0.95).toFixed(1)} ms   worst ${worst.toFixed(1)} ms (${pages[samples.indexOf(worst)].name})`,
    );
  }
}

function cell(judgements) {
  const { right, empty, wrong } = count(judgements);
  return empty + wrong > 0 ? `${right}/${empty}/${wrong}` : String(right || '');
}

function count(judgements) {
  const of = (verdict) => judgements.filter((it) => it.verdict === verdict).length;
  return { right: of('right'), empty: of('empty'), wrong: of('wrong') };
}

function printRows(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  for (const row of rows) {
    console.log(row.map((it, at) => (at ? it.padStart(widths[at]) : it.padEnd(widths[at]))).join(' ')); // prettier-ignore
  }
}

function quote(value) {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** The value below which `share` of the samples lie (nearest rank). */
function quantile(samples, share) {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
