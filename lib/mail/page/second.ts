import { fingerprintOf } from '../../scoring/fingerprint';
import { isFollowUp } from '../../scoring/follow-up';
import { stage } from './stage';

/**
 * The second half of what runs in a mail page. It comes in when somebody writes a letter there, so that reading mail
 * costs the first half only (each is 10 kB at most, see the scan of the build).
 */
export const second = { fingerprintOf, isFollowUp, stage };
export type Second = typeof second;
