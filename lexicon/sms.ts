/** The alphabet of text messages: 3GPP TS 23.038, the GSM 7 bit default alphabet. */
export const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'

/** Its extension table: each takes the room of two characters. */
export const extended = '\f^{}\\[~]|€'

/** How many characters one segment holds, alone and as one of several, in that alphabet and in UCS-2. */
export const capacity = {gsm: {single: 160, several: 153}, ucs2: {single: 70, several: 67}} as const
