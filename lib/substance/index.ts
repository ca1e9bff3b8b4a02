import { NO_SUBSTANCE, type ReadSubstance } from './substance';

/** What the draft holds of this one conversation. */
export const readSubstance: ReadSubstance = () => NO_SUBSTANCE;
