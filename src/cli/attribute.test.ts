import { expect, test } from 'vitest';
import { readAttribute } from './attribute.ts';

test.each([
  ['batteries_required:  { value:false }', 'batteries required', 'no'],
  ['color:  { standardized_values:[ "green" ], value:"green/blue ombre" }', 'color', 'green/blue ombre'],
  ['item_weight:  { unit:pounds, normalized_value:{ unit:pounds, value:1.83 }, value:1.83 }', 'item weight', '1.83 pounds'],
  ['item_dimensions:  { width:{ unit:inches, normalized_value:{ unit:inches, value:9 }, value:9 }, length:{ unit:inches, normalized_value:{ unit:inches, value:12 }, value:12 } }', 'item dimensions', 'width 9 inches, length 12 inches'],
  ['included_components:  { value:"a loom" }; { value:"a booklet" }', 'included components', 'a loom; a booklet'],
])('an attribute is read as a merchant would print it: %s', (text, name, value) => {
  expect(readAttribute(text)).toEqual({ name, value });
});
