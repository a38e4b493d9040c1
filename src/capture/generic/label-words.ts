/** What a label announces. "other" is nothing that is read, but tells that a page states facts of a job. */
export type LabelField =
  | 'company'
  | 'location'
  | 'employmentType'
  | 'workplace'
  | 'salary'
  | 'postedOn'
  | 'validThrough'
  | 'externalId'
  | 'other';

/** The words that job pages put before a fact, whole and in lower case. */
const words: Record<LabelField, string> = {
  company:
    'company|company name|employer|hiring company|hiring organization|organisation|organization|unternehmen|firma|arbeitgeber|entreprise|société|employeur|empresa|compañía|empleador|empregador|azienda|società|datore di lavoro|bedrijf|werkgever|organisatie|pracodawca|företag|arbetsgivare|virksomhed|arbejdsgiver|arbeidsgiver|الشركة|اسم الشركة|公司|公司名称|会社名|企業名|회사|компания|работодатель',
  location:
    'location|locations|job location|work location|office location|place of work|workplace location|city|based in|standort|standorte|arbeitsort|einsatzort|dienstort|dienstsitz|ort|lieu|lieu de travail|lieu du poste|localisation|localité|ville|ubicación|ubicacion|lugar|lugar de trabajo|localización|localidad|población|ciudad|ubicació|lloc de treball|localització|localitat|població|ciutat|localização|localizacao|local|local de trabalho|cidade|sede|sede di lavoro|luogo|luogo di lavoro|località|città|locatie|standplaats|werklocatie|plaats|stad|lokalizacja|miejsce pracy|miasto|plats|arbetsort|placering|placeringsort|arbejdssted|arbeidssted|sted|sijainti|paikkakunta|místo výkonu práce|místo práce|lokalita|locație|locatie de munca|konum|الموقع|مكان العمل|موقع العمل|المدينة|地点|工作地点|工作地點|城市|所在地|勤務地|勤務場所|근무지|место работы|город',
  employmentType:
    'employment type|job type|contract type|type of contract|contract|type of employment|work type|work schedule|schedule|working hours|working time|position type|time type|employment|hours|job schedule|vertragsart|vertragstyp|beschäftigungsart|beschäftigungsverhältnis|anstellungsart|anstellung|arbeitszeit|arbeitszeitmodell|pensum|umfang|type de contrat|contrat|temps de travail|type d’emploi|type de poste|tipo de contrato|contrato|jornada|jornada laboral|tipo de jornada|horario|tipo de empleo|tipus de contracte|contracte|tipus de jornada|tipo de contratação|regime de contratação|carga horária|jornada de trabalho|horário|tipo di contratto|contratto|orario|orario di lavoro|tipo di impiego|dienstverband|soort dienstverband|contractvorm|uren|uren per week|rodzaj umowy|typ umowy|wymiar pracy|wymiar etatu|etat|anställningsform|anställningstyp|omfattning|arbetstid|ansættelsesform|ansettelsesform|نوع الوظيفة|نوع التوظيف|نوع العقد|نوع الدوام|工作类型|职位类型|雇佣类型|工作性质|工作性質|雇用形態|勤務形態|고용 형태|тип занятости|занятость',
  workplace:
    'workplace|workplace type|work mode|work model|work arrangement|working model|remote|remote type|work setting|location type|arbeitsmodell|arbeitsform|homeoffice|home office|télétravail|mode de travail|modalidad|modalidad de trabajo|modalitat|modalitat de treball|modalidade|modalidade de trabalho|modelo de trabalho|modalità|modalità di lavoro|werkvorm|werkmodel|tryb pracy|model pracy|arbetssätt|arbetsmodell|نمط العمل|طريقة العمل|طبيعة العمل|办公方式|工作方式|働き方|勤務スタイル|формат работы',
  salary:
    'salary|salary range|pay|pay range|pay rate|compensation|compensation range|base salary|annual salary|wage|wages|rate|remuneration|gehalt|gehaltsspanne|jahresgehalt|vergütung|lohn|entgelt|bezahlung|salaire|rémunération|salario|sueldo|retribución|remuneración|banda salarial|rango salarial|salari|retribució|salário|remuneração|faixa salarial|stipendio|retribuzione|ral|salaris|salarisindicatie|loon|wynagrodzenie|pensja|zarobki|stawka|lön|løn|lønn|palkka|mzda|plat|الراتب|الأجر|薪资|薪酬|工资|薪水|薪資|待遇|給与|年収|給料|급여|зарплата',
  postedOn:
    'posted|posted on|date posted|posting date|posted date|published|published on|publication date|publish date|listed on|veröffentlicht|veröffentlicht am|veröffentlichungsdatum|online seit|erschienen am|date de publication|publié le|publiée le|publié|mise en ligne|fecha de publicación|publicado|publicada|publicado el|data de publicació|publicat|publicat el|data de publicação|publicado em|publicada em|data di pubblicazione|pubblicato il|geplaatst|geplaatst op|publicatiedatum|data publikacji|opublikowano|publicerad|publicerat|publiceringsdatum|offentliggjort|julkaistu|تاريخ النشر|نُشر في|发布日期|发布时间|發布日期|掲載日|公開日|게시일|дата публикации',
  validThrough:
    'deadline|application deadline|apply by|apply before|closing date|expires|expires on|expiry date|valid through|valid until|bewerbungsfrist|bewerbungsschluss|bewerbung bis|date limite|date limite de candidature|fecha límite|fecha de cierre|plazo de inscripción|data límit|data limite|prazo|prazo de inscrição|data limite de candidatura|scadenza|data di scadenza|sluitingsdatum|reageren voor|reageren kan tot|termin składania|ważne do|aplikuj do|sista ansökningsdag|ansök senast|ansøgningsfrist|søknadsfrist|hakuaika päättyy|آخر موعد للتقديم|الموعد النهائي|截止日期|応募締切|締切|마감일',
  externalId:
    'job id|job code|job number|job no|job ref|job reference|req id|req|requisition|requisition id|requisition number|reference|reference number|reference no|ref|ref no|reference id|reference code|vacancy id|vacancy number|position id|posting id|opening id|kennziffer|referenznummer|referenz|referenzcode|stellen-id|job-id|job-nr|stellennummer|ausschreibungsnummer|référence|réf|référence de l’offre|numéro d’offre|referencia|referència|código|código de la oferta|código da vaga|codice|codice offerta|riferimento|referentienummer|referentie|vacaturenummer|numer referencyjny|nr referencyjny|nr ref|referensnummer|رقم الوظيفة|الرقم المرجعي|职位编号|职位id|求人番号|求人id|채용 번호|номер вакансии',
  other:
    'department|departments|team|experience|required experience|experience level|years of experience|seniority|seniority level|career level|level|grade|industry|sector|function|job function|category|job category|vacancies|openings|number of openings|no of positions|education|qualification|job title|position|role|start date|reports to|division|business unit|brand|country|region|abteilung|bereich|fachbereich|berufserfahrung|karrierestufe|branche|kategorie|eintrittstermin|startdatum|beginn|position|stelle|département|service|expérience|niveau d’études|secteur|métier|fonction|date de début|departamento|área|experiencia|nivel|disciplina|vacantes|posición|puesto|estudios|departament|experiència|vacants|lloc|nivell|experiência|setor|nível|vagas|cargo|reparto|settore|esperienza|livello|posizione|afdeling|ervaring|sector|opleidingsniveau|functie|dział|doświadczenie|stanowisko|branża|avdelning|erfarenhet|tjänst|القسم|الخبرة|المستوى|عدد الشواغر|المسمى الوظيفي|部门|工作经验|学历|职位|部署|職種|経験|業種',
};

const fieldOf = new Map<string, LabelField>();
for (const [field, list] of Object.entries(words)) {
  for (const word of list.split('|'))
    if (!fieldOf.has(word)) fieldOf.set(word, field as LabelField);
}
const longestLabel = 40;

/** The fact that a text announces when it is a label and nothing else: "Ubicación:", "Standort", "Posted On". */
export function readLabel(text: string): LabelField | null {
  if (text.length > longestLabel + 3) return null;
  const plain = text
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[\s:：*#.•·-]+$/, '')
    .replace(/^[\s•·*-]+/, '');
  return fieldOf.get(plain) ?? null;
}
