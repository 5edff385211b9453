import { testAccessible } from '../support/accessible';

testAccessible('fa');
