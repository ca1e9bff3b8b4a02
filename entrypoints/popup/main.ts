import { startDesk } from '../desk/start';

void startDesk('popup');
