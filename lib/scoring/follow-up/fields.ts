/**
 * Words by the field of life they come from. A mail about a job and one about a flat are built from the same sentences;
 * the field tells them apart even where its very word was in no mail that was learnt from. A word may be in several.
 */
const FIELDS: Readonly<Record<string, string>> = {
  trade:
    'accountant actuary adjuster administrator analyst apprentice aquarist archivist architect assistant associate attendant attorney auditor baker barber barista bartender bookkeeper broker buyer carer caregiver caretaker caseworker cashier chef cleaner clerk coach coder conductor consultant controller cook coordinator counselor curator dentist deputy designer developer director dispatcher doctor driver economist editor educator electrician engineer estimator examiner executive farmer firefighter foreman gardener glazier groomer groundskeeper guard guide hairdresser handyman helper herdsman host hostess housekeeper hygienist inspector installer instructor intern interpreter investigator janitor journalist judge laborer lawyer lecturer librarian lifeguard locksmith machinist manager marketer mason mechanic medic messenger midwife musician nanny notary nurse nutritionist officer operator optician organist organizer painter paralegal paramedic pharmacist photographer physicist physiotherapist pilot planner plumber porter postdoc principal producer professor programmer purser ranger rep representative receptionist recruiter registrar reporter researcher rigger roofer sailor scientist seamstress secretary server sheriff singer sommelier specialist stylist superintendent supervisor surveyor tailor teacher technician teller therapist tiler tinsmith trader trainee trainer translator tutor typist underwriter usher vet veterinarian waiter waitress warden watchman welder worker writer tech lead',
  job: 'job jobs role roles position post opening vacancy internship apprenticeship fellowship residency traineeship postdoc career seat placement employment hiring hire hired',
  work: 'shift shifts hours pay wage wages salary overtime weekends nights mornings notice team department staff crew duties tasks onboarding training',
  skill:
    'skills experience background qualifications strengths training degree license licence certificate certification certified certs fit match candidate asset contribute qualified',
  health:
    'pill pills tablet tablets medicine medication dose treatment surgery operation scan xray symptoms pain diagnosis blood pressure therapy exercises knee ankle hospital appointment checkup consultation prescription vaccine dentist doctor physio operation illness recovery surgeon salt diet',
  home: 'apartment flat rent lease tenant tenants landlord bedroom loft cottage balcony deposit roommate flatmate housemate realtor mortgage kitchenette utilities lodger',
  building:
    'estimate roof porch fence hedge garden bathroom tiles plumbing renovation contractor builder carpenter driveway boiler repair quote posts beams paint',
  family:
    'mum mom mama mother dad papa father son daughter husband wife kids grandma granny grandpa uncle aunt auntie brother sister cousin nephew niece twins parents',
  press:
    'article story publish published editor deadline quotes episode podcast recording transcript photographer journalist column piece newspaper gazette magazine listeners broadcast headline feature airs interviewee photo photos print',
  study:
    'study participants participant participation survey thesis dissertation respondents consent usability ux voucher researcher',
  sale: 'pricing price proposal demo pilot invoice product products platform software fee fees discount subscription seats client clients customers customer vendor supplier solution solutions order orders delivery purchase quotation budget license roi trial package plan deck whitepaper brochure account',
  money:
    'investor investors fund round pitch valuation shares portfolio loan bank credit grant committee budget mortgage underwriting',
  school:
    'class homework teacher pupil grade reading kindergarten conference concert exam semester supervisor draft chapter lecture students lesson lessons tutor thesis campus admissions college tuition coursework professor',
  company:
    'dinner party evening birthday wedding soup wine lovely love xx xxx kisses hug hugs drinks film movie restaurant stay guests holiday weekend vacation',
  decision:
    'accept accepted accepting offer offered contract sign signed decline withdraw withdrawing paperwork starting joining onboard welcome benefits',
  schedule:
    'confirm confirmed confirming confirmation available availability reschedule rescheduled postpone cancel invitation invite inviting upcoming tomorrow slot slots directions parking entrance beforehand prepare bring',
  hiring:
    'candidate candidates applicant applicants shortlist shortlisted hire interviews recruiting unsuccessful regret resume resumes profile reference references',
  application:
    'apply applied applying application applications resume cv vitae cover enclosed enclose advertised advertisement posting submitted submit advert',
  office:
    'meeting minutes agenda spreadsheet report review deadline budget file files folder schedule memo revised draft approval approve standup slides',
  network:
    'advice mentor mentoring alumni alum network connect career informational introduction coffee conference booth fair event webinar linkedin',
  charity:
    'volunteer volunteering volunteers shelter donation donate donor gift charity fundraising parish church prayers',
  interview: 'interview interviewed interviewing interviews interviewer panel',
  animal: 'dog puppy cat kitten adopt adoption rescue foster',
  mood: 'excited keen eager thrilled enthusiastic interested hope hoping hopeful glad delighted honored honoured',
};

let fieldsByWord: ReadonlyMap<string, readonly string[]> | undefined;
function readFields(): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const [field, words] of Object.entries(FIELDS)) {
    for (const word of words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), field]);
  }
  return byWord;
}

export const FIELD_NAMES: readonly string[] = Object.keys(FIELDS);

/** The fields of a lower-case word, in the singular or the plural. */
export function fieldsOf(word: string): readonly string[] {
  fieldsByWord ??= readFields();
  return fieldsByWord.get(word) ?? fieldsByWord.get(word.replace(/s$/, '')) ?? [];
}
