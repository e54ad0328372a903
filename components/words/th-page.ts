import type { PageWords } from './page-words.ts';

export const thaiPage: PageWords = {
  skip: 'ข้ามไปที่เนื้อหา',
  pages: 'หน้าของรู้ทัน',
  check: 'ตรวจข้อความ',
  staff: 'สำหรับเจ้าหน้าที่',
  train: 'ห้องเรียน',
  options: 'ตั้งค่า',
  welcome: 'รู้จักรู้ทัน',
  version: (version) => `รุ่น ${version}`,
};
