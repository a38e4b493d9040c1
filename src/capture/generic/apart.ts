const apartTags = new Set(['NAV', 'FOOTER']);
const apartRoles =
  /^(navigation|contentinfo|search|dialog|alertdialog|menu|menubar|tablist|status|log)$/;
/** Names of what stands around a posting and is none of it. Whole words of a class or id. */
const apartNames =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|breadcrumbs?|newsletter|subscribe|socials?|share|sharing|similar|related|recommended|recommendations|other-?jobs|more-?jobs|log-?in|sign-?in|sign-?up|modal|popup|pop-up|lightbox|navbar|navigation|site-?header|topbar|site-?footer|footer|chatbot|talent-?community|job-?alerts?)(?:$|[\s_-])/i;

/** Whether an element is around the posting rather than of it: navigation, footer, sign-in, similar jobs. */
export function isApart(element: Element): boolean {
  if (apartTags.has(element.tagName) || apartRoles.test(element.getAttribute('role') ?? ''))
    return true;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names === ' ' || !apartNames.test(names)) return false;
  // "page no-sidebar modal-open": the word may be on what holds everything.
  return (
    !/^(BODY|MAIN|ARTICLE|H1|H2)$/.test(element.tagName) &&
    !element.querySelector('h1, main, article')
  );
}

/** Headings under which a page goes on about other things. */
export const otherThings =
  /^(?:similar|related|other|more|recommended|further|latest)\b.{0,30}\b(?:jobs|positions|roles|openings|vacancies|opportunities)|^(?:you (?:may|might) also|people also|share this|follow us|stay connected|job alerts?|get (?:notified|job alerts)|(?:join|sign up for) (?:our|the) talent|talent (?:community|network|pool)|inne (?:oferty|stanowiska)|autres (?:offres|postes)|altre posizioni|andere vacatures|fler(?:a)? (?:lediga )?(?:jobb|tjänster)|otras vacantes|ähnliche|weitere (?:stellen|jobs)|offres? (?:similaires|d['’]emploi similaires)|ofertas? (?:similares|relacionadas)|otras ofertas|altres ofertes|vagas (?:semelhantes|relacionadas)|offerte simili|vergelijkbare|podobne|liknande|وظائف مشابهة|相似职位|类似职位|関連する求人)/;
