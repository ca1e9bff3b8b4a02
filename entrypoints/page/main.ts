import { startDesk } from '../desk/start';

void startDesk('page');
