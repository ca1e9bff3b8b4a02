import { mail } from './en/mail';
import { fill } from './fill';

/** What "Write follow-up" puts into the subject: the role if it is noted, else the company. */
export function followUpSubject({ role, company }: { readonly role: string; readonly company: string }): string {
  const key = role.trim() ? 'role' : company.trim() ? 'company' : 'plain';
  return fill(mail.subject[key], { role: role.trim(), company: company.trim() });
}
