import { testAccessible } from '../support/accessible';

testAccessible('en');
