import type { Warning } from '../../lib/report';

const WRONG: readonly Warning['id'][] = ['wrong-name', 'wrong-company', 'placeholder'];

/** The mail would go out wrong: red, in the list as in the letter. The rest is only worth a look, and amber. */
export const isWrong = ({ id }: Pick<Warning, 'id'>): boolean => WRONG.includes(id);
