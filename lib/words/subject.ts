import { mail } from './en/mail';
import { fill } from './fill';

/** What "Write follow-up" puts into the subject: the role if it is noted, else the company. The second mail thanks no more. */
export function followUpSubject(
  { role, company }: { readonly role: string; readonly company: string },
  which: keyof typeof mail.subject,
): string {
  const key = role.trim() ? 'role' : company.trim() ? 'company' : 'plain';
  return fill(mail.subject[which][key], { role: role.trim(), company: company.trim() });
}
