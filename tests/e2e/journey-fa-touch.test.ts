import { tellJourney } from '../support/journey';

tellJourney('fa', 'touch');
