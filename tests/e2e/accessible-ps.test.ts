import { testAccessible } from '../support/accessible';

testAccessible('ps');
