import { tellJourney } from '../support/journey';

tellJourney('en', 'touch');
