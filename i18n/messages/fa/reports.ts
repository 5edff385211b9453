import type { Messages } from '../en';

/** The same in Dari. */
export const reports: Messages['reports'] = {
  link: 'گزارش‌ها',
  title: 'گزارش‌های خوانندگان',
  lead: 'آنچه خوانندگان نادرست می‌دانند. به آنان جز سپاس چیزی گفته نمی‌شود؛ به کسی که نشانی گذاشته باشد، می‌توان پاسخ داد.',
  filter: 'باز یا بسته',
  states: { open: 'باز', closed: 'بسته' },
  none: { open: 'هیچ گزارشی باز نیست.', closed: 'هنوز گزارشی بسته نشده است.' },
  contact: 'پاسخ به:',
  publicPage: 'آن‌گونه که خوانندگان می‌بینند',
  atDesk: 'در میز کار',
  close: 'بستن',
  reopen: 'دوباره باز کردن',
  note: 'نتیجه چه شد',
  noteHint: 'تنها برای میز کار: تصحیح شد، چیزی برای تصحیح نبود، پاسخ داده شد.',
};
