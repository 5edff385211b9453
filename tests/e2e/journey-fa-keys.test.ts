import { tellJourney } from '../support/journey';

tellJourney('fa', 'keys');
