import { fingerprintOf } from '../../scoring/fingerprint';
import { isFollowUp } from '../../scoring/follow-up';
import { stage } from './stage';

/**
 * The second half of what runs in a mail page. It comes in when a mail may be a follow-up, so that reading mail and
 * writing to anybody else costs the first half only (10 kB at most, see the scan of the build).
 */
export const second = { fingerprintOf, isFollowUp, stage };
export type Second = typeof second;
