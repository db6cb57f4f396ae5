/** Two made-up orders: what a store's own order system would answer when the assistant asks for a number. */

/** Plain fields, in the store's own words. */
export type OrderState = Readonly<Record<string, string | number | boolean>>;

const ORDERS: Readonly<Record<string, OrderState>> = {
  'LM-20417': { status: 'shipped', carrier: 'Colis Alpin', eta: '2 working days', items: 2, total: '238.00 EUR' },
  'LM-20388': { status: 'delivered', carrier: 'Colis Alpin', delivered_to: 'your neighbour, number 12', items: 1, total: '69.00 EUR' },
};

/** `lm 20417`, `#LM-20417` and `20417` all mean order LM-20417. Undefined when there is no such order. */
export function lookUpOrder(number: string): Promise<OrderState | undefined> {
  const digits = number.replace(/\D/g, '');
  return Promise.resolve(ORDERS[`LM-${digits}`]);
}
