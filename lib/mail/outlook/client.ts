import { clientOf } from '../watch';
import { controls, editors } from './parts';
import { recognise } from './recognise';

export const outlook = clientOf({ editors, controls, recognise });
