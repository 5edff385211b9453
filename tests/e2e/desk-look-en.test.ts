import { testDeskLook } from '../support/desk-look';

testDeskLook('en');
