import {phrases} from '../phrases.ts'

/** What is taken for health without a prescription: to leave it out is a matter of taste, but for a surgeon. */
export const supplement = phrases`(vitamin~ | vitamin <capital> | multivitamin~ | biotin | collagen | fish oil | turmeric | cranberry \
    | probiotic~)`
