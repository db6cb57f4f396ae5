import { describe, expect, it } from 'vitest';
import { withoutName } from './without-name.ts';

const lamp = { title: 'Nebula Pro Headlamp', attributes: { battery: 'AAA' } };

describe('a message without the name of the product', () => {
  it('keeps what is asked', () => {
    expect(withoutName('How heavy is the nebula pro headlamp?', lamp)).toBe('How heavy is the ?');
    expect(withoutName('le poids de la Nebula Pro, svp', lamp)).toBe('le poids de la , svp');
  });

  it('finds names among Chinese characters', () => {
    const dryer = { title: '绒川 高速吹风机 HS1 珍珠白', attributes: { 风嘴: '集风嘴' } };
    expect(withoutName('HS1吹风机能带上飞机吗', dryer)).toBe('能带上飞机吗');
    expect(withoutName('绒川HS1的风嘴是什么样的', dryer)).toBe('的风嘴是什么样的');
  });

  it('leaves messages alone that name nothing, or only name', () => {
    expect(withoutName('is it heavy?', lamp)).toBeUndefined();
    expect(withoutName('does the pro version exist', lamp)).toBeUndefined();
    expect(withoutName('Nebula Pro Headlamp', lamp)).toBeUndefined();
  });

  it('keeps words that the product\'s fields are called by', () => {
    const laptop = { title: 'Zenbook Dual Screen Laptop', attributes: { 'screen size': '14 in' } };
    expect(withoutName('screen of the dual laptop', laptop)).toBe('screen of the');
  });

  it('takes several words of a title in its order for its name, whatever fields are called', () => {
    const laptop = { title: 'Zenbook Dual Screen Laptop', attributes: { 'screen size': '14 in' } };
    expect(withoutName('screen of the dual screen laptop', laptop)).toBe('screen of the');
    const jam = { title: 'Confiture de framboise sans sucres ajoutés', attributes: { 'sucres ajoutés': 'non' } };
    expect(withoutName('la confiture de framboise sans sucres ajoutés se garde combien ?', jam)).toBe('la se garde combien ?');
  });

  it('takes titles of one word', () => {
    expect(withoutName('what is pipa made of', { title: 'Pipa', attributes: {} })).toBe('what is made of');
  });
});
