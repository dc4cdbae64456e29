export { amountLeft, shortAmountLeft } from '@words/amount-left';
