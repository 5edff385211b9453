import type { Messages } from '../en';

/** The same in Pashto. */
export const reports: Messages['reports'] = {
  link: 'راپورونه',
  title: 'د لوستونکو راپورونه',
  lead: 'هغه څه چې لوستونکي یې ناسم بولي. له مننې پرته ورته بل څه نه ویل کېږي؛ چا چې پته پرې ایښې وي، ځواب ورکول کېدای شي.',
  filter: 'پرانیستی یا تړلی',
  states: { open: 'پرانیستی', closed: 'تړلی' },
  none: { open: 'هېڅ راپور پرانیستی نه دی.', closed: 'لا کوم راپور نه دی تړل شوی.' },
  contact: 'ځواب ته:',
  publicPage: 'لکه څنګه چې لوستونکي یې ویني',
  atDesk: 'د کار پر مېز',
  close: 'تړل',
  reopen: 'بیا پرانیستل',
  note: 'پایله یې څه شوه',
  noteHint: 'یوازې د کار د مېز لپاره: سم شو، د سمون څه نه وو، ځواب ورکړل شو.',
};
