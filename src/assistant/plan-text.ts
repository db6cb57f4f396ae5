/**
 * Plans to text and back. `printPlan(parsePlan(text)) === text` for every canonical text; the order of clauses is
 * fixed (shown, meant, cat, conditions, text, not, min/max, top), so that one meaning has one spelling.
 */
import type { Condition, Lang, Operator } from '../catalog/types.ts';
import { plain, type Names } from './names.ts';
import { VERBS, type CartItem, type Clauses, type Plan, type PlanBody, type Reference } from './plan.ts';

/** Longest first, so that `<=` is not read as `<`. */
const OPERATORS: readonly Operator[] = ['!=', '<=', '>=', '=', '<', '>'];

export function printPlan(plan: Plan, names: Names): string {
  const parts = bodyParts(plan, names);
  const first = parts[0];
  const head = `${plan.lang} ${plan.verb}`;
  return first === undefined ? head : `${head} ${[first, ...parts.slice(1)].join('; ')}`;
}

function bodyParts(plan: PlanBody, names: Names): string[] {
  switch (plan.verb) {
    case 'find':
    case 'count':
      return clauseParts(plan.clauses, names);
    case 'average':
      return [names.field(plan.field), ...clauseParts(plan.clauses, names)];
    case 'fact':
      return [
        printReference(plan.ref, names),
        ...plan.options.map((c) => printCondition(c, names)),
        ...plan.fields.map((f) => names.field(f)),
        ...(plan.words === undefined ? [] : [`text=${plan.words}`]),
      ];
    case 'compare':
      return [plan.refs.map((r) => printReference(r, names)).join(' | '), ...plan.fields.map((f) => names.field(f))];
    case 'similar':
      return [printReference(plan.ref, names), ...clauseParts(plan.clauses, names)];
    case 'policy':
      return [plan.id === undefined ? 'none' : plain(plan.id)];
    case 'add':
    case 'remove':
    case 'set':
      return [[plan, ...(plan.also ?? [])].map((item) => printItem(item, names)).join(' | ')];
    case 'order':
      return [plan.number ?? '?'];
    case 'cart':
    case 'checkout':
    case 'greet':
    case 'thanks':
    case 'offtopic':
    case 'human':
      return [];
  }
}

function printItem({ ref, options, quantity }: CartItem, names: Names): string {
  return [printReference(ref, names), ...options.map((c) => printCondition(c, names)), ...(quantity === undefined ? [] : [`qty=${quantity}`])].join('; ');
}

function clauseParts(clauses: Clauses, names: Names): string[] {
  const parts: string[] = [];
  if (clauses.shown) parts.push('shown');
  if (clauses.meant) parts.push('meant');
  if (clauses.category !== undefined) parts.push(`cat=${names.category(clauses.category)}`);
  for (const condition of clauses.where) parts.push(printCondition(condition, names));
  if (clauses.text !== undefined) parts.push(`text=${plain(clauses.text)}`);
  if (clauses.notText !== undefined) parts.push(`not=${plain(clauses.notText)}`);
  if (clauses.extreme) parts.push(`${clauses.extreme.which}=${names.field(clauses.extreme.field)}`);
  if (clauses.top !== undefined) parts.push(`top=${clauses.top}`);
  return parts;
}

export function printCondition(condition: Condition, names: Names): string {
  const { value } = condition;
  const shown = typeof value === 'boolean' ? (value ? 'yes' : 'no') : plain(String(value));
  return `${names.field(condition.field)}${condition.op}${shown}`;
}

export function printReference(ref: Reference, names: Names): string {
  if ('title' in ref) return ref.title;
  if ('position' in ref) return `#${ref.position}`;
  if ('which' in ref) return `#${ref.which}=${names.field(ref.field)}`;
  return `#${printCondition(ref.having, names)}`;
}

/** Reads a plan's text; undefined when it is not one that this catalog allows. */
export function parsePlan(text: string, names: Names): Plan | undefined {
  const match = /^(en|fr|zh) (\S+)(?: (.*))?$/.exec(text.trim());
  if (!match) return undefined;
  const lang = match[1] as Lang; // the pattern allows nothing else
  const verb = VERBS.find((v) => v === match[2]);
  const body = verb && parseBody(verb, match[3] ?? '', names);
  return body && { ...body, lang };
}

function partsOf(text: string): string[] {
  return text.split(';').map((part) => part.trim()).filter((part) => part !== '');
}

function parseBody(verb: (typeof VERBS)[number], text: string, names: Names): PlanBody | undefined {
  const parts = partsOf(text);
  const [first = '', ...rest] = parts;
  switch (verb) {
    case 'find':
    case 'count': {
      const clauses = parseClauses(parts, names);
      return clauses && { verb, clauses };
    }
    case 'average': {
      const field = names.fieldNamed(first);
      const clauses = parseClauses(rest, names);
      return field && clauses && { verb, field: field.name, clauses };
    }
    case 'similar': {
      const ref = parseReference(first, names);
      const clauses = parseClauses(rest, names);
      return ref && clauses && { verb, ref, clauses };
    }
    case 'fact':
      return parseFact(first, rest, names);
    case 'compare': {
      const refs = first.split('|').map((r) => parseReference(r.trim(), names));
      const fields = rest.map((f) => names.fieldNamed(f)?.name);
      if (!refs.every((r) => r !== undefined) || !fields.every((f) => f !== undefined)) return undefined;
      return { verb, refs, fields };
    }
    case 'policy':
      return first === 'none' ? { verb } : { verb, id: first };
    case 'add':
    case 'remove':
    case 'set': {
      const items = text.split('|').map((item) => parseItem(item, names));
      const [one, ...also] = items.filter((item) => item !== undefined);
      return one && also.length === items.length - 1 ? { verb, ...one, ...(also.length > 0 ? { also } : {}) } : undefined;
    }
    case 'order':
      return first === '?' || first === '' ? { verb } : { verb, number: first };
    case 'cart':
    case 'checkout':
    case 'greet':
    case 'thanks':
    case 'offtopic':
    case 'human':
      return { verb };
  }
}

function parseItem(text: string, names: Names): CartItem | undefined {
  const [first = '', ...rest] = partsOf(text);
  const ref = parseReference(first, names);
  const quantity = rest.map((p) => /^qty=(\d{1,6})$/.exec(p)?.[1]).find((q) => q !== undefined);
  const options = rest.filter((p) => !p.startsWith('qty=')).map((p) => parseCondition(p, names));
  if (!ref || !options.every((o) => o !== undefined)) return undefined;
  return { ref, options, ...(quantity === undefined ? {} : { quantity: Number(quantity) }) };
}

function parseFact(first: string, rest: readonly string[], names: Names): PlanBody | undefined {
  const ref = parseReference(first, names);
  if (!ref) return undefined;
  const options: Condition[] = [];
  const fields: string[] = [];
  let words: string | undefined;
  for (const part of rest) {
    const field = names.fieldNamed(part);
    if (field) {
      if (!fields.includes(field.name)) fields.push(field.name);
    } else if (part.startsWith('text=')) words = part.slice(5);
    else {
      const condition = parseCondition(part, names);
      if (!condition) return undefined;
      options.push(condition);
    }
  }
  return { verb: 'fact', ref, options, fields, ...(words === undefined ? {} : { words }) };
}

function parseClauses(parts: readonly string[], names: Names): Clauses | undefined {
  let clauses: Clauses = { where: [] };
  for (const part of parts) {
    const [key = '', value = ''] = part.split(/=(.*)/s, 2);
    if (part === 'shown') clauses = { ...clauses, shown: true };
    else if (part === 'meant') clauses = { ...clauses, meant: true };
    else if (key === 'cat') clauses = { ...clauses, category: names.categoryNamed(value) ?? value };
    else if (key === 'text') clauses = { ...clauses, text: value };
    else if (key === 'not') clauses = { ...clauses, notText: value };
    else if (key === 'top') clauses = { ...clauses, top: Math.max(1, Number.parseInt(value, 10) || 1) };
    else if (key === 'min' || key === 'max') {
      const field = names.fieldNamed(value);
      if (!field) return undefined;
      clauses = { ...clauses, extreme: { field: field.name, which: key } };
    } else {
      const condition = parseCondition(part, names);
      if (!condition) return undefined;
      clauses = { ...clauses, where: [...clauses.where, condition] };
    }
  }
  return clauses;
}

function parseCondition(part: string, names: Names): Condition | undefined {
  const at = part.search(/[!<>=]/);
  const op = OPERATORS.find((o) => part.startsWith(o, at));
  const field = at > 0 ? names.fieldNamed(part.slice(0, at)) : undefined;
  if (!op || !field) return undefined;
  const shown = part.slice(at + op.length);
  if (field.kind === 'boolean') return { field: field.name, op, value: shown === 'yes' };
  const number = Number(shown);
  if (field.kind === 'number' && shown !== '' && Number.isFinite(number)) return { field: field.name, op, value: number };
  return { field: field.name, op, value: names.values(field).get(shown) ?? shown };
}

function parseReference(text: string, names: Names): Reference | undefined {
  if (!text.startsWith('#')) return names.titled(text).length > 0 ? { title: text } : undefined;
  const position = /^#(\d{1,2})$/.exec(text)?.[1];
  if (position !== undefined) return { position: Number(position) };
  const extreme = /^#(min|max)=(.+)$/.exec(text);
  const field = extreme && names.fieldNamed(extreme[2] ?? '');
  if (extreme && field) return { which: extreme[1] === 'min' ? 'min' : 'max', field: field.name };
  const having = parseCondition(text.slice(1), names);
  return having && { having };
}
