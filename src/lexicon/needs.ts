/** What people say who need goods of a kind without naming them: "my hands keep slipping off the wall" of chalk bags. */

export interface Need {
  /** What the goods are called, as the lexicon has it. */
  readonly goods: string;
  readonly said: readonly string[];
}

/** From lines of two columns parted by a tab, a name of goods and what is said, parted by `|`; other lines are left out. */
export function readNeeds(file: string): Need[] {
  return file.split('\n').flatMap((line): Need[] => {
    const [goods = '', said = '', ...more] = line.split('\t');
    return goods === '' || said === '' || more.length > 0 ? [] : [{ goods, said: said.split('|') }];
  });
}
